import {
	componentDefinition,
	type Field,
	type Fields,
	publicTypeNames,
	type Ref,
	type TypeName,
	toLines,
	typeDefinition,
	uidOf,
} from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { asPublishedEntry } from "@kinderstark/content-types/seed";
import * as fc from "fast-check";
import type { RawEntry } from "../../publisher/cms-client.ts";
import type { EntryKey, Versions } from "../../publisher/content-mirror.ts";
import { onlyOwnTexts } from "../../publisher/judge.ts";
import { idOf, smallContent, translationOf, uploadOf } from "./small-content.ts";

type Values = Record<string, unknown>;

/** What editors can do to the content; numbers choose among what there is at that moment. */
export interface Edit {
	what: keyof typeof ACTIONS;
	type: TypeName;
	/** which entry, which field, which value */
	at: number;
	field: number;
	value: number;
}

const LOCALES = ["en", "tr", "uk"];
const HOUR = 3_600_000;

/** The content as editors see it, and what the CMS tells of it. */
export class Editors {
	readonly uploads = new Map<string, Buffer>();
	/** by type, then documentId, then language */
	readonly #entries = new Map<TypeName, Map<string, Map<string, Values>>>();
	readonly #images: readonly Buffer[];
	/** the CMS leaves out links to what is not published; without this the publisher has to */
	readonly #hidesDangling: boolean;
	#changes: Change[] = [];
	#made = 0;
	seq = 0;
	now: number;

	constructor(images: readonly Buffer[], hidesDangling: boolean, now: number) {
		this.#images = images;
		this.#hidesDangling = hidesDangling;
		this.now = now;
		for (const [type, entry] of smallContent()) this.put(type, entry);
		this.#changes = [];
	}

	get today(): Date {
		return new Date(this.now);
	}

	ids(type: TypeName): string[] {
		return [...(this.#entries.get(type)?.keys() ?? [])].sort();
	}

	get(type: TypeName, documentId: string): Values {
		return this.#entries.get(type)?.get(documentId)?.get("de") ?? {};
	}

	locales(type: TypeName, documentId: string): string[] {
		return [...(this.#entries.get(type)?.get(documentId)?.keys() ?? [])].filter((locale) => locale !== "de").sort();
	}

	/** A name that no entry has had before. */
	fresh(): string {
		this.#made += 1;
		return `neu-${this.#made}`;
	}

	tell(uid: string, documentId: string | null, action: Change["action"]): void {
		this.seq += 1;
		this.#changes.push({ seq: this.seq, uid, documentId, action, locale: null, at: this.today.toISOString(), by: null, label: null });
	}

	/** Publishes an entry, in German or in the language that it names. */
	put(type: TypeName, entry: Values): void {
		const ofType = this.#entries.get(type) ?? new Map<string, Map<string, Values>>();
		this.#entries.set(type, ofType);
		const documentId = String(entry.documentId);
		const versions = ofType.get(documentId) ?? new Map<string, Values>();
		const appears = !ofType.has(documentId);
		ofType.set(documentId, versions.set(String(entry.locale ?? "de"), entry));
		this.tell(uidOf(type), documentId, "publish");
		if (appears) this.#tellLinkers(type, documentId);
	}

	change(type: TypeName, documentId: string, values: Values): void {
		this.put(type, { ...this.get(type, documentId), ...values });
	}

	remove(type: TypeName, documentId: string, action: "unpublish" | "delete"): void {
		this.#entries.get(type)?.delete(documentId);
		this.tell(uidOf(type), documentId, action);
		this.#tellLinkers(type, documentId);
	}

	removeTranslation(type: TypeName, documentId: string, locale: string): void {
		this.#entries.get(type)?.get(documentId)?.delete(locale);
		this.tell(uidOf(type), documentId, "unpublish");
	}

	#tellLinkers(target: TypeName, documentId: string): void {
		if (!this.#hidesDangling) return;
		for (const type of publicTypeNames) {
			const names = relations(type).filter(([, field]) => field.target === target);
			for (const id of names.length > 0 ? this.ids(type) : []) {
				const refs = names.flatMap(([name]) => [this.get(type, id)[name] ?? []].flat() as Ref[]);
				if (refs.some((ref) => ref.documentId === documentId)) this.tell(uidOf(type), id, "update");
			}
		}
	}

	upload(value: number, name: string) {
		const hash = `${name.split(".")[0]}${value % 4}`;
		if (!this.uploads.has(hash)) this.uploads.set(hash, this.bytes(value));
		return uploadOf(hash, name);
	}

	bytes(value: number): Buffer {
		return this.#images[value % this.#images.length] as Buffer;
	}

	/** What the CMS says of an entry now. */
	read({ type, documentId }: EntryKey): Versions {
		const versions = this.#entries.get(type)?.get(documentId);
		const german = versions?.get("de");
		if (!versions || !german) return [];
		const others = [...versions].filter(([locale]) => locale !== "de").sort(([a], [b]) => (a < b ? -1 : 1));
		return [this.#handedOut(type, german), ...others.map(([, version]) => onlyOwnTexts(type, version as RawEntry))];
	}

	#handedOut(type: TypeName, entry: Values): RawEntry {
		const published = (field: Field, ref: Ref) => this.#entries.get(field.target as TypeName)?.has(ref.documentId) ?? false;
		const given: Values = structuredClone(entry);
		if (!this.#hidesDangling) return given as RawEntry;
		for (const [name, field] of relations(type)) {
			const value = given[name];
			if (Array.isArray(value)) given[name] = (value as Ref[]).filter((ref) => published(field, ref));
			else if (value && !published(field, value as Ref)) given[name] = null;
		}
		return given as RawEntry;
	}

	keys(): EntryKey[] {
		return publicTypeNames.flatMap((type) => this.ids(type).map((documentId) => ({ type, documentId })));
	}

	/** What happened since the last call, oldest first. */
	takeChanges(): Change[] {
		const changes = this.#changes;
		this.#changes = [];
		return changes;
	}

	do(edit: Edit): void {
		ACTIONS[edit.what](this, edit);
	}
}

const relations = (type: TypeName) =>
	Object.entries(typeDefinition(type).fields as Fields).filter(([, field]) => field.kind === "relation");

const pick = <T>(list: readonly T[], at: number): T | undefined => list[at % Math.max(list.length, 1)];

const WORDS = ["Apfel", "Übergang & Ende", "Zett <b>", "0 Anfang", "äußerst lang", "Kurs", "LINK"];
const TIMES = ["08:00", "09:30", "12:00", "17:15", "20:00"];

const KINDS: Partial<Record<Field["kind"], (value: number, editors: Editors) => unknown>> = {
	string: (value) => `${pick(WORDS, value)} ${value % 5}`,
	text: (value) => [`${pick(WORDS, value)}`, "Ein Absatz.\n\n- Punkt", "Siehe https://kinderstark.example/angebote/angebot-2/"][value % 3],
	lines: (value) => [`${pick(WORDS, value)}`, "eins\nzwei"][value % 2],
	phone: (value) => `0251 60003${value % 90}`,
	email: (value) => `post${value % 7}@example.org`,
	url: (value) => `https://example.org/${value % 5}`,
	boolean: (value) => value % 2 === 0,
	integer: (value) => value % 40,
	number: (value) => 51 + (value % 3),
	date: (value, { now }) => new Date(now + ((value % 9) - 4) * 24 * HOUR).toISOString().slice(0, 10),
	time: (value) => pick(TIMES, value),
	datetime: (value, { now }) => new Date(now + ((value % 9) - 4) * 24 * HOUR).toISOString(),
};

/* Some value for any field of the model. Every now and then one that is not allowed: that is what people do. */
function valueFor(field: Field, value: number, editors: Editors): unknown {
	if (value % 5 === 4 && !field.required) return field.many || field.kind === "choices" ? [] : null;
	switch (field.kind) {
		case "choice":
			return pick(field.choices ?? [], value)?.value;
		case "choices":
			return (field.choices ?? []).filter((_, at) => (value >> (at % 8)) % 2 === 1).map((choice) => choice.value);
		case "relation": {
			const ids = editors.ids(field.target as TypeName);
			if (!field.many) return ids.length > 0 ? { documentId: pick(ids, value) } : null;
			return [...new Set([pick(ids, value), pick(ids, value * 7 + 1)])].flatMap((documentId) => (documentId ? { documentId } : []));
		}
		case "media":
			return editors.upload(value, field.allowedFiles?.includes("files") && value % 2 === 1 ? "flyer.pdf" : "bild.jpg");
		case "component": {
			const { fields } = componentDefinition(field.component as string);
			const one = (by: number) =>
				Object.fromEntries(
					Object.entries(fields).map(([name, inner], at) => [name, valueFor(inner, Math.abs(value * 31 + at * 17 + by) % 1000, editors)]),
				);
			return field.many ? Array.from({ length: value % 3 }, (_, at) => one(at)) : one(0);
		}
		default:
			return KINDS[field.kind]?.(value, editors) ?? null;
	}
}

/* What the CMS sees to by itself. */
const UNTOUCHED = new Set(["slug", "formerSlugs", "shortId", "internalNote"]);

function rename(editors: Editors, type: TypeName, id: string, slug: string): void {
	const entry = editors.get(type, id);
	if (typeof entry.slug !== "string" || entry.slug === slug) return;
	const former = [...new Set([...toLines(entry.formerSlugs as string | null), entry.slug])].filter((one) => one !== slug);
	editors.change(type, id, { slug, formerSlugs: former.join("\n") });
}

/* An entry that was there before: some other one of its type is the pattern. */
function copyOf(editors: Editors, type: TypeName): Values {
	const name = editors.fresh();
	const pattern = editors.get(type, editors.ids(type)[0] ?? "");
	const blank = asPublishedEntry(type, { key: name });
	const given = Object.keys(pattern).length > 0 ? pattern : blank;
	const short = "shortId" in given ? { shortId: name.replace("-", "").padEnd(6, "a") } : {};
	return {
		...given,
		documentId: idOf(type, name),
		...("slug" in given ? { slug: name, formerSlugs: null } : {}),
		...("name" in given ? { name: `Neu ${name}` } : {}),
		...short,
	};
}

const someService = (editors: Editors, at: number) => pick(editors.ids("service"), at);

const ACTIONS = {
	"edits a field": (editors: Editors, { type, at, field, value }: Edit) => {
		const id = pick(editors.ids(type), at);
		const fields = Object.entries(typeDefinition(type).fields as Fields).filter(([name]) => !UNTOUCHED.has(name));
		const chosen = pick(fields, field);
		if (id && chosen) editors.change(type, id, { [chosen[0]]: valueFor(chosen[1], value, editors) });
	},
	"edits a field of a service": (editors: Editors, edit: Edit) => ACTIONS["edits a field"](editors, { ...edit, type: "service" }),
	creates: (editors: Editors, { type }: Edit) => {
		if (!typeDefinition(type).single) editors.put(type, copyOf(editors, type));
	},
	"renames the address": (editors: Editors, { type, at, value }: Edit) => {
		const id = pick(editors.ids(type), at);
		if (id) rename(editors, type, id, value % 3 === 0 ? `adresse-${value % 4}` : editors.fresh());
	},
	"gives the address back": (editors: Editors, { type, at }: Edit) => {
		const id = pick(editors.ids(type), at);
		const former = id ? toLines(editors.get(type, id).formerSlugs as string | null).at(-1) : undefined;
		if (id && former) rename(editors, type, id, former);
	},
	"takes another one's address": (editors: Editors, { type, at, value }: Edit) => {
		const [id, other] = [pick(editors.ids(type), at), pick(editors.ids(type), value)];
		const slug = other ? editors.get(type, other).slug : undefined;
		if (id && typeof slug === "string") rename(editors, type, id, slug);
	},
	unpublishes: (editors: Editors, { type, at }: Edit) => {
		const id = pick(editors.ids(type), at);
		if (id && type !== "page") editors.remove(type, id, "unpublish");
	},
	deletes: (editors: Editors, { type, at }: Edit) => {
		const id = pick(editors.ids(type), at);
		if (id && type !== "page") editors.remove(type, id, "delete");
	},
	"breaks a service": (editors: Editors, { at }: Edit) => {
		const id = someService(editors, at);
		if (id) editors.change("service", id, { ageFrom: 100, ageTo: 10 });
	},
	"repairs a service": (editors: Editors, { at }: Edit) => {
		const id = editors
			.ids("service")
			.filter((one) => Number(editors.get("service", one).ageFrom) > Number(editors.get("service", one).ageTo));
		const broken = pick(id, at);
		if (broken) editors.change("service", broken, { ageFrom: 12, ageTo: 24 });
	},
	"moves a topic": (editors: Editors, { at, value }: Edit) => {
		const [id, below] = [pick(editors.ids("topic"), at), pick(editors.ids("topic"), value)];
		if (id) editors.change("topic", id, { parent: value % 4 === 0 || !below ? null : { documentId: below } });
	},
	"renames a provider": (editors: Editors, { at, value }: Edit) => {
		const id = pick(editors.ids("organization"), at);
		if (id) editors.change("organization", id, { name: `${pick(WORDS, value)} e. V.` });
	},
	"reorders phases": (editors: Editors, { at, value }: Edit) => {
		const id = pick(editors.ids("phase"), at);
		if (id) editors.change("phase", id, { order: value % 7, name: `Phase ${pick(WORDS, value)}` });
	},
	"shows a picture": (editors: Editors, { at, value }: Edit) => {
		const id = someService(editors, at);
		const image = { file: editors.upload(value, "bild.jpg"), alternativeText: "Ein Bild", decorative: false, credit: null };
		if (id) editors.change("service", id, { image: value % 4 === 3 ? null : image });
	},
	"replaces a file": (editors: Editors, { at, value }: Edit) => {
		const hash = pick([...editors.uploads.keys()].sort(), at);
		if (!hash) return;
		if (value % 5 === 0) editors.uploads.delete(hash);
		else editors.uploads.set(hash, editors.bytes(value));
		editors.tell("plugin::upload.file", null, "media");
	},
	translates: (editors: Editors, { at, value }: Edit) => {
		const id = someService(editors, at);
		if (id) editors.put("service", translationOf(editors.get("service", id), pick(LOCALES, value) ?? "en", `${pick(WORDS, value)}`));
	},
	"breaks a translation": (editors: Editors, { at }: Edit) => {
		const id = someService(editors, at);
		const locale = id ? editors.locales("service", id)[0] : undefined;
		if (id && locale) editors.put("service", { ...translationOf(editors.get("service", id), locale, "x"), summary: "x".repeat(400) });
	},
	"withdraws a translation": (editors: Editors, { at, value }: Edit) => {
		const translated = editors.ids("service").filter((id) => editors.locales("service", id).length > 0);
		const id = pick(translated, at);
		const locale = id ? pick(editors.locales("service", id), value) : undefined;
		if (id && locale) editors.removeTranslation("service", id, locale);
	},
	"hides a place": (editors: Editors, { at, value }: Edit) => {
		const id = pick(editors.ids("location"), at);
		const hidden = { street: null, addressExtra: null, postalCode: null, district: null, latitude: null, longitude: null, transport: null };
		if (id) editors.change("location", id, { confidential: value % 2 === 0, ...(value % 2 === 0 ? hidden : {}) });
	},
	"saves without a change": (editors: Editors, { type, at }: Edit) => {
		const id = pick(editors.ids(type), at);
		if (id) editors.change(type, id, {});
	},
};

const WEIGHTS: Partial<Record<Edit["what"], number>> = { "edits a field": 6, "edits a field of a service": 6, translates: 2, creates: 2 };

/** Everything that editors do here, by name. */
export const KINDS_OF_EDITS = Object.keys(ACTIONS) as Edit["what"][];

/* The types that most pages show come more often. */
const TYPES: TypeName[] = [...publicTypeNames, "service", "service", "topic", "organization", "location", "municipality", "phase"];

/** What one editor does once. */
export const anEdit: fc.Arbitrary<Edit> = fc
	.record({
		what: fc.oneof(...KINDS_OF_EDITS.map((what) => ({ weight: WEIGHTS[what] ?? 1, arbitrary: fc.constant(what) }))),
		type: fc.constantFrom(...TYPES),
		at: fc.nat(30),
		field: fc.nat(60),
		value: fc.nat(60),
	})
	.map((edit) => ({
		...edit,
		[fc.toStringMethod]: () => `(${edit.what}: ${edit.type} ${edit.at}, field ${edit.field}, value ${edit.value})`,
	}));

/** What happens between two looks at the site: some edits, and time goes by. */
export interface Batch {
	edits: Edit[];
	hours: number;
}

export const aBatch: fc.Arbitrary<Batch> = fc.record({
	edits: fc.array(anEdit, { minLength: 1, maxLength: 6 }),
	hours: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(24 * 40) }),
});
