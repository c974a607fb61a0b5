import { z } from "zod";

/**
 * Field constructors: the only vocabulary in which the content model is written.
 *
 * A field carries what every consumer needs: the German label and hint for the editing form, the limits, and a zod
 * schema (the validator) from which the TypeScript type is inferred. Strapi's attributes are derived from it in
 * `../strapi/schema.ts`.
 */

export type FieldKind =
	| "string"
	| "text"
	| "lines"
	| "slug"
	| "email"
	| "phone"
	| "url"
	| "boolean"
	| "integer"
	| "number"
	| "date"
	| "time"
	| "datetime"
	| "choice"
	| "choices"
	| "relation"
	| "media"
	| "component";

/** What an editor sees, and how the field behaves in the form. */
export interface FieldOptions {
	/** German name in the editing form, and in messages. */
	label: string;
	/** German help below the field: what to enter, with an example. */
	hint?: string;
	/** Must be filled before an entry can be published. Drafts may leave it empty. */
	required?: boolean;
	/** Has its own text in each language. */
	localized?: boolean;
	/** Never leaves the CMS through its API. */
	private?: boolean;
	/** Columns of the form's 12-column grid. */
	width?: 3 | 4 | 6 | 8 | 12;
	/** Kept by the software; shown in the form, but not editable there. */
	readOnly?: boolean;
}

export interface Choice<V extends string = string> {
	value: V;
	label: string;
}

export interface Field<T = unknown, R extends boolean = boolean> extends FieldOptions {
	kind: FieldKind;
	required: R;
	/** Validates a value that is present; emptiness is judged by `required`. */
	schema: z.ZodType<T>;
	maxLength?: number;
	minimum?: number;
	maximum?: number;
	default?: unknown;
	choices?: readonly Choice[];
	/** relation: name of the target type */
	target?: string;
	/** relation, media, component: a list */
	many?: boolean;
	/** component: name of the component */
	component?: string;
	/** media: kinds of files allowed */
	allowedFiles?: readonly ("images" | "files" | "videos")[];
	/** slug: the field that it is first made from */
	from?: string;
}

type Req<O> = O extends { required: true } ? true : false;

function field<T, const O extends FieldOptions>(
	kind: FieldKind,
	options: O,
	schema: z.ZodType<T>,
	extra: Partial<Field> = {},
): Field<T, Req<O>> {
	return { ...options, ...extra, kind, schema, required: (options.required ?? false) as Req<O> };
}

/* C0 controls other than tab, line feed and carriage return cannot be stored by PostgreSQL or shown by a browser. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;
// biome-ignore lint/suspicious/noControlCharactersInRegex: finding control characters is the purpose
const CONTROL_OR_BREAK = /[\u0000-\u001f\u007f]/;
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

const CLEAN_MESSAGE = "enthält unsichtbare Steuerzeichen. Bitte den Text ohne Formatierung neu einfügen.";

/* Length in UTF-16 units as Strapi and browsers count it (zod's own limit counts code points). */
function plain(max: number, multiline: boolean) {
	return z
		.string("muss ein Text sein.")
		.refine((s) => s.length <= max, `ist zu lang. Erlaubt sind höchstens ${max} Zeichen.`)
		.refine((s) => !(multiline ? CONTROL : CONTROL_OR_BREAK).test(s) && !LONE_SURROGATE.test(s), CLEAN_MESSAGE);
}

/** One line of text. `max` in characters (default 160, at most 255). */
export function string<const O extends FieldOptions & { max?: number }>(options: O) {
	const max = options.max ?? 160;
	return field("string", options, plain(max, false), { maxLength: max });
}

/**
 * Several paragraphs of plain text: a blank line starts a paragraph, lines that begin with "- " make a list, web
 * addresses become links. No other mark-up, so that "Schüler*innen" and "<" stay what they are.
 */
export function text<const O extends FieldOptions & { max?: number }>(options: O) {
	const max = options.max ?? 5000;
	return field("text", options, plain(max, true), { maxLength: max });
}

/** A list of short texts, one per line (see `toLines`). `max` counts characters in all. */
export function lines<const O extends FieldOptions & { max?: number }>(options: O) {
	const max = options.max ?? 5000;
	return field("lines", options, plain(max, true), { maxLength: max });
}

export const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** The entry's name in its web address. Made from `from` when left empty. */
export function slug<const O extends FieldOptions & { from: string }>(options: O) {
	const schema = z
		.string("muss ein Text sein.")
		.max(80, "ist zu lang. Erlaubt sind höchstens 80 Zeichen.")
		.regex(SLUG, "darf nur kleine Buchstaben a–z, Ziffern und einzelne Bindestriche enthalten, zum Beispiel „fruehe-hilfen“.");
	return field("slug", { ...options, required: true as const }, schema, { maxLength: 80, from: options.from });
}

/* Stricter than RFC 5322 on purpose: what every mail program accepts, and what Strapi accepts too. */
const EMAIL = /^[A-Za-z0-9](?:[A-Za-z0-9._%+-]*[A-Za-z0-9])?@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,24}$/;

export function email<const O extends FieldOptions>(options: O) {
	const schema = z
		.string("muss ein Text sein.")
		.min(6, "ist keine vollständige E-Mail-Adresse. Beispiel: beratung@example.org")
		.max(120, "ist zu lang. Erlaubt sind höchstens 120 Zeichen.")
		.regex(EMAIL, "ist keine gültige E-Mail-Adresse. Beispiel: beratung@example.org")
		.refine((s) => !s.includes(".."), "enthält zwei Punkte hintereinander. Bitte prüfen.");
	return field("email", options, schema, { maxLength: 120 });
}

const PHONE = /^\+?[0-9](?:[0-9 ()/-]*[0-9])?$/;

/** A telephone number as people write it, e.g. `02551 69-0` or `+49 2551 690` or `116 111`. */
export function phone<const O extends FieldOptions>(options: O) {
	const schema = z
		.string("muss ein Text sein.")
		.max(40, "ist zu lang. Bitte nur die Nummer eintragen, Hinweise in das Feld daneben.")
		.regex(PHONE, "ist keine Telefonnummer. Erlaubt sind Ziffern, Leerzeichen, „+“, „/“, „-“ und Klammern, zum Beispiel 02551 69-0.")
		.refine((s) => s.replace(/\D/g, "").length >= 3, "ist zu kurz für eine Telefonnummer.");
	return field("phone", options, schema, { maxLength: 40 });
}

/** An absolute web address, http or https. */
export function url<const O extends FieldOptions>(options: O) {
	const schema = z
		.string("muss ein Text sein.")
		.refine((s) => s.length <= 255, "ist zu lang. Erlaubt sind höchstens 255 Zeichen.")
		.refine(isWebAddress, "ist keine vollständige Web-Adresse. Sie beginnt mit https://, zum Beispiel https://www.example.org/seite");
	return field("url", options, schema, { maxLength: 255 });
}

function isWebAddress(value: string): boolean {
	if (!/^https?:\/\/[^\s<>"'`\\]+$/i.test(value)) return false;
	if (CONTROL_OR_BREAK.test(value) || LONE_SURROGATE.test(value)) return false;
	try {
		const parsed = new URL(value);
		return parsed.hostname.includes(".") && parsed.username === "" && parsed.password === "";
	} catch {
		return false;
	}
}

export function boolean<const O extends FieldOptions & { default?: boolean }>(options: O) {
	return field("boolean", { ...options, required: true as const }, z.boolean("muss „ja“ oder „nein“ sein."), {
		default: options.default ?? false,
	});
}

export function integer<const O extends FieldOptions & { min?: number; max?: number }>(options: O) {
	const min = options.min ?? 0;
	const max = options.max ?? 2_147_483_647;
	const schema = z
		.number("muss eine ganze Zahl sein.")
		.int("muss eine ganze Zahl sein, ohne Komma.")
		.min(min, `ist zu klein. Der kleinste Wert ist ${min}.`)
		.max(max, `ist zu groß. Der größte Wert ist ${max}.`);
	return field("integer", options, schema, { minimum: min, maximum: max });
}

/** A number with decimals (double precision). */
export function number<const O extends FieldOptions & { min: number; max: number }>(options: O) {
	const schema = z
		.number("muss eine Zahl sein.")
		.min(options.min, `ist zu klein. Der kleinste Wert ist ${options.min}.`)
		.max(options.max, `ist zu groß. Der größte Wert ist ${options.max}.`);
	return field("number", options, schema, { minimum: options.min, maximum: options.max });
}

/** A calendar day, `YYYY-MM-DD`, years 1900 to 2199. */
export function date<const O extends FieldOptions>(options: O) {
	const schema = z.string("muss ein Datum sein.").refine(isCalendarDay, "ist kein gültiges Datum. Beispiel: 2026-11-23 (Jahr-Monat-Tag).");
	return field("date", options, schema);
}

export function isCalendarDay(value: string): boolean {
	const match = /^(19|20|21)\d{2}-(\d{2})-(\d{2})$/.exec(value);
	if (!match) return false;
	const parsed = new Date(`${value}T00:00:00.000Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(value);
}

/** A time of day in Europe/Berlin, `HH:MM` (seconds may follow, as Strapi stores them). */
export function time<const O extends FieldOptions>(options: O) {
	const schema = z
		.string("muss eine Uhrzeit sein.")
		.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d(\.\d{1,3})?)?$/, "ist keine gültige Uhrzeit. Beispiel: 08:30");
	return field("time", options, schema);
}

/** A moment, ISO 8601 in UTC. */
export function datetime<const O extends FieldOptions>(options: O) {
	const schema = z
		.string("muss ein Zeitpunkt sein.")
		.refine(
			(s) => /^(19|20|21)\d{2}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/.test(s) && !Number.isNaN(Date.parse(s)),
			"ist kein gültiger Zeitpunkt. Bitte Datum und Uhrzeit wählen.",
		);
	return field("datetime", options, schema);
}

function oneOf<V extends string>(choices: readonly Choice<V>[]) {
	const values = choices.map((c) => c.value);
	const labels = choices.map((c) => c.label).join(", ");
	return z.custom<V>((v) => typeof v === "string" && values.includes(v as V), `ist keine der möglichen Angaben. Möglich sind: ${labels}.`);
}

/** Exactly one of the given choices. */
export function choice<V extends string, const O extends FieldOptions & { default?: string }>(choices: readonly Choice<V>[], options: O) {
	return field("choice", options, oneOf(choices), { choices, default: options.default });
}

/** Any number of the given choices, each once; stored as a list of values. */
export function choices<V extends string, const O extends FieldOptions>(list: readonly Choice<V>[], options: O) {
	const schema = z
		.array(oneOf(list), "muss eine Liste sein.")
		.refine((values) => new Set(values).size === values.length, "nennt eine Angabe doppelt.");
	return field("choices", options, schema, { choices: list });
}

/** What a relation holds at every edge: the target's documentId; more when it was loaded with it. */
export interface Ref {
	documentId: string;
}

const ref = z.custom<Ref>(
	(v) => typeof v === "object" && v !== null && typeof (v as Ref).documentId === "string",
	"ist keine gültige Verknüpfung.",
);

/** A link to one entry of another type. Relations are kept on one side only; the other side is derived. */
export function one<const O extends FieldOptions>(target: string, options: O) {
	return field<Ref, O>("relation", options, ref, { target, many: false });
}

/** Links to several entries of another type. */
export function many<const O extends FieldOptions>(target: string, options: O) {
	return field<Ref[], O>("relation", options, z.array(ref, "muss eine Liste sein."), { target, many: true });
}

/** An uploaded file as Strapi's media library describes it. */
export interface MediaFile {
	id: number;
	name: string;
	url: string;
	mime: string;
	ext: string | null;
	hash: string;
	/** kilobytes */
	size: number;
	width: number | null;
	height: number | null;
	alternativeText: string | null;
}

const mediaFile = z.custom<MediaFile>(
	(v) => typeof v === "object" && v !== null && typeof (v as MediaFile).id === "number",
	"ist keine gültige Datei.",
);

export function media<const O extends FieldOptions & { allowedFiles: readonly ("images" | "files" | "videos")[] }>(options: O) {
	return field<MediaFile, O>("media", options, mediaFile, { many: false, allowedFiles: options.allowedFiles });
}
