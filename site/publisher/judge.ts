import {
	CONFIDENTIAL_FIELDS,
	componentDefinition,
	type Field,
	type Fields,
	gapsIn,
	type Problem,
	publicationWindow,
	publicTypeNames,
	type Ref,
	type TypeName,
	typeDefinition,
	validateEntry,
} from "@kinderstark/content-types";
import { GERMAN } from "../src/content/store.ts";
import { TRANSLATED_TYPES } from "../src/content/translations.ts";
import type { RawEntry } from "./cms-client.ts";
import { type ContentMirror, type EntryKey, germanOf } from "./content-mirror.ts";
import { pageWarnings } from "./page-warnings.ts";

/** An entry that is not on the site, and why. */
export interface Refusal {
	type: TypeName;
	documentId: string;
	title: string;
	problems: Problem[];
}

/** Published, but worth an editor's look. */
export interface Warning {
	type: TypeName | null;
	documentId: string | null;
	title: string;
	message: string;
}

/** A text that must not appear anywhere on the site: what a confidential location would be found by. */
export interface Secret {
	documentId: string;
	title: string;
	field: string;
	value: string;
}

/** What the site gets of an entry. */
export interface Verdict {
	key: EntryKey;
	/** by language; empty when it is not on the site */
	shown: ReadonlyMap<string, RawEntry>;
	refusal: Refusal | null;
	warnings: Warning[];
	secrets: Secret[];
	/** milliseconds since 1970 at which the verdict has to be made again; null when never by itself */
	until: number | null;
}

/** How an editor knows the entry. */
export function titleOf(type: TypeName, entry: Record<string, unknown>): string {
	return String(entry[typeDefinition(type).title] ?? typeDefinition(type).label).slice(0, 200);
}

function isEmptyRelation(type: TypeName, entry: RawEntry, path: Problem["path"]): boolean {
	const field = typeDefinition(type).fields[String(path[0])];
	const value = entry[String(path[0])];
	return path.length === 1 && field?.kind === "relation" && (value == null || (Array.isArray(value) && value.length === 0));
}

const relationsOf = new Map(
	publicTypeNames.map((type) => {
		const fields = Object.entries(typeDefinition(type).fields as Fields);
		return [type, fields.filter(([, field]) => field.kind === "relation")] as const;
	}),
);

/** Every entry that an entry links to. */
export function targetsOf(type: TypeName, entry: RawEntry): EntryKey[] {
	return (relationsOf.get(type) ?? []).flatMap(([name, field]) =>
		[entry[name] ?? []].flat().map((ref) => ({ type: field.target as TypeName, documentId: (ref as Ref).documentId })),
	);
}

/** Leaves out the references whose target is not on the site, and tells which fields had one. */
function withoutDanglingRefs(type: TypeName, entry: RawEntry, isShown: (key: EntryKey) => boolean): { entry: RawEntry; dangling: Field[] } {
	const dangling: Field[] = [];
	let cleaned = entry;
	for (const [name, field] of relationsOf.get(type) ?? []) {
		const value = entry[name];
		if (value == null) continue;
		const refs = (Array.isArray(value) ? value : [value]) as Ref[];
		const kept = refs.filter(({ documentId }) => isShown({ type: field.target as TypeName, documentId }));
		if (kept.length === refs.length) continue;
		dangling.push(field);
		cleaned = { ...cleaned, [name]: Array.isArray(value) ? kept : null };
	}
	return { entry: cleaned, dangling };
}

const SHORTEST_SECRET = 5;

function hideConfidential(entry: RawEntry): { entry: RawEntry; secrets: Secret[] } {
	if (entry.confidential !== true) return { entry, secrets: [] };
	const hidden: RawEntry = { ...entry };
	const secrets: Secret[] = [];
	for (const field of CONFIDENTIAL_FIELDS) {
		const value = entry[field];
		hidden[field] = null;
		/* A postcode or a district stands on every page of its town: it gives nothing away by itself. */
		if (value == null || field === "postalCode" || field === "district" || String(value).length < SHORTEST_SECRET) continue;
		secrets.push({ documentId: entry.documentId, title: titleOf("location", entry), field, value: String(value) });
	}
	return { entry: hidden, secrets };
}

/**
 * A translation without what it has in common with the German entry: facts come from there, and keeping them twice would
 * only take memory.
 */
export function onlyOwnTexts(type: TypeName, version: RawEntry): RawEntry {
	const { fields } = typeDefinition(type);
	const kept = Object.entries(version).filter(([name]) => !fields[name] || (fields[name]?.localized && fields[name]?.kind !== "component"));
	return Object.fromEntries(kept) as RawEntry;
}

/* A translation that is broken is left out; the German entry stays. */
function shownTranslations(type: TypeName, german: RawEntry, versions: readonly RawEntry[]) {
	const shown: RawEntry[] = [];
	const broken: { locale: string; problems: Problem[] }[] = [];
	if (!TRANSLATED_TYPES.includes(type)) return { shown, broken };
	for (const version of versions) {
		const locale = String(version.locale ?? GERMAN);
		if (locale === GERMAN) continue;
		const texts = onlyOwnTexts(type, version);
		const problems = validateEntry(type, { ...german, ...texts }, "publish").filter(({ path }) => !isEmptyRelation(type, german, path));
		if (problems.length > 0) broken.push({ locale, problems });
		else shown.push(texts);
	}
	return { shown, broken };
}

const earlier = (a: number | null, b: number | null) => (a === null || b === null ? (a ?? b) : Math.min(a, b));

const moment = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeStyle: "short", timeZone: "Europe/Berlin" });

/* Whether it is an entry's time, and until when (milliseconds since 1970) that holds. */
function timeOf(entry: RawEntry, now: number): { message: string | null; until: number | null } {
	const { from, until } = publicationWindow(entry);
	const [begin, end] = [from === null ? null : Date.parse(from), until === null ? null : Date.parse(until)];
	if (end !== null && end <= now) return { message: `Abgelaufen: stand bis ${moment.format(end)} Uhr auf der Website.`, until: null };
	if (begin !== null && begin > now) return { message: `Wartet: erscheint am ${moment.format(begin)} Uhr von selbst.`, until: begin };
	return { message: null, until: end };
}

export interface JudgeOptions {
	/** milliseconds since 1970 */
	now: number;
	/** why an entry stays out whatever it says, e.g. because a page cannot be made with it; null when it does not */
	exclusionOf(key: EntryKey): Refusal | null;
	/** who had the slug first; null when it is this entry */
	twinOf(key: EntryKey, slug: unknown): RawEntry | null;
	isShown(key: EntryKey): boolean;
}

/**
 * Checks one entry, here at the edge: what is broken stays out and is named, everything else goes on the site. A relation
 * to an entry that is not published is no reason to refuse: it is left out, with a warning.
 */
export function judge(key: EntryKey, mirror: ContentMirror, options: JudgeOptions): Verdict {
	const { type, documentId } = key;
	const verdict: Verdict = { key, shown: new Map(), refusal: null, warnings: [], secrets: [], until: null };
	const versions = mirror.get(key);
	const original = germanOf(versions);
	if (!original) return verdict;
	const title = titleOf(type, original);
	const warn = (message: string) => verdict.warnings.push({ type, documentId, title, message });
	const ruledOut = options.exclusionOf(key);
	if (ruledOut) return { ...verdict, refusal: ruledOut };

	const hidden = type === "location" ? hideConfidential(original) : { entry: original, secrets: [] };
	verdict.secrets = hidden.secrets;
	const problems = validateEntry(type, hidden.entry, "publish");
	const missing = problems.filter(({ path }) => isEmptyRelation(type, hidden.entry, path));
	const broken = problems.filter((problem) => !missing.includes(problem));
	const twin = options.twinOf(key, hidden.entry.slug);
	if (twin) broken.push({ path: ["slug"], message: `Diese Adresse hat schon „${titleOf(type, twin)}“. Bitte eine andere wählen.` });
	if (broken.length > 0) return { ...verdict, refusal: { type, documentId, title, problems: broken } };

	const time = timeOf(hidden.entry, options.now);
	if (time.message) {
		warn(time.message);
		return { ...verdict, until: time.until };
	}
	verdict.until = time.until;
	for (const { message } of missing) warn(`${message} Vielleicht ist der verknüpfte Eintrag nicht veröffentlicht.`);
	if (type === "page") {
		const { messages, until } = pageWarnings(hidden.entry, options.now);
		for (const message of messages) warn(message);
		verdict.until = earlier(verdict.until, until);
	}
	const { entry, dangling } = withoutDanglingRefs(type, hidden.entry, options.isShown);
	for (const field of dangling) {
		warn(`„${field.label}“ nennt einen Eintrag, der nicht veröffentlicht ist. Die Verknüpfung fehlt auf der Website.`);
	}
	const translations = shownTranslations(type, hidden.entry, versions);
	for (const { locale, problems: reasons } of translations.broken) {
		warn(`Die Übersetzung (${locale}) fehlt auf der Website: ${reasons.map(({ message }) => message).join(" ")}`.slice(0, 2000));
	}
	verdict.shown = new Map([[GERMAN, entry], ...translations.shown.map((version) => [String(version.locale), version] as const)]);
	return verdict;
}

/** Texts of an entry and of what is in it. */
export function textsOf(fields: Fields, values: Record<string, unknown>): string[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const value = values[name];
		if (typeof value === "string") return [value];
		if (field.kind !== "component" || !value) return [];
		const { fields: inner } = componentDefinition(field.component as string);
		return (Array.isArray(value) ? value : [value]).flatMap((item) => textsOf(inner, item as Record<string, unknown>));
	});
}

/** Places that an editor still has to fill in. */
export function gapsOf(entry: RawEntry): string[] {
	return textsOf(typeDefinition("page").fields, entry).flatMap(gapsIn);
}
