import {
	CONFIDENTIAL_FIELDS,
	componentDefinition,
	type Entry,
	type Field,
	type Fields,
	gapsIn,
	type Problem,
	publicTypeNames,
	type Ref,
	type TypeName,
	typeDefinition,
	validateEntry,
} from "@kinderstark/content-types";
import { type ContentStore, createStore, put, remove } from "../src/content/store.ts";
import type { RawEntry } from "./cms-client.ts";
import type { ContentMirror } from "./content-mirror.ts";

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

export interface Verdict {
	store: ContentStore;
	refused: Refusal[];
	warnings: Warning[];
	/** texts that must not appear anywhere on the site: what a confidential location would be found by */
	secrets: Secret[];
}

export interface Secret {
	documentId: string;
	title: string;
	field: string;
	value: string;
}

export interface JudgeOptions {
	publicUrl: string;
	/** left out whatever they say, e.g. because a page cannot be made with them */
	excluded?: ReadonlyMap<string, Refusal>;
	now?: Date;
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

/** Relations with the target's own values, one level deep, as the rules of the model want them. */
function withTargets(type: TypeName, entry: RawEntry, mirror: ContentMirror): RawEntry {
	const resolved: RawEntry = { ...entry };
	for (const [name, field] of Object.entries(typeDefinition(type).fields as Fields)) {
		if (field.kind !== "relation") continue;
		const targets = mirror.entries.get(field.target as TypeName);
		const load = (ref: Ref) => targets?.get(ref.documentId) ?? ref;
		const value = entry[name];
		if (Array.isArray(value)) resolved[name] = (value as Ref[]).map(load);
		else if (value) resolved[name] = load(value as Ref);
	}
	return resolved;
}

/** Leaves out the references whose target is not on the site, and tells which fields had one. */
function withoutDanglingRefs(type: TypeName, entry: RawEntry, store: ContentStore): { entry: RawEntry; dangling: Field[] } {
	const cleaned: RawEntry = { ...entry };
	const dangling: Field[] = [];
	for (const [name, field] of Object.entries(typeDefinition(type).fields as Fields)) {
		const value = entry[name];
		if (field.kind !== "relation" || value == null) continue;
		const targets = store.entries.get(field.target as TypeName);
		const refs = (Array.isArray(value) ? value : [value]) as Ref[];
		const kept = refs.filter((ref) => targets?.has(ref.documentId));
		if (kept.length === refs.length) continue;
		dangling.push(field);
		cleaned[name] = Array.isArray(value) ? kept : null;
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

function duplicateSlugs(type: TypeName, entries: Iterable<RawEntry>): Map<string, RawEntry> {
	const first = new Map<unknown, RawEntry>();
	const second = new Map<string, RawEntry>();
	if (!typeDefinition(type).fields.slug) return second;
	for (const entry of entries) {
		const other = first.get(entry.slug);
		if (other) second.set(entry.documentId, other);
		else first.set(entry.slug, entry);
	}
	return second;
}

function textsOf(fields: Fields, values: Record<string, unknown>): string[] {
	return Object.entries(fields).flatMap(([name, field]) => {
		const value = values[name];
		if (typeof value === "string") return [value];
		if (field.kind !== "component" || !value) return [];
		const { fields: inner } = componentDefinition(field.component as string);
		return (Array.isArray(value) ? value : [value]).flatMap((item) => textsOf(inner, item as Record<string, unknown>));
	});
}

const STATEMENT_VALID_MONTHS = 12;

function pageWarnings(entry: RawEntry, now: Date): string[] {
	const gaps = textsOf(typeDefinition("page").fields, entry).flatMap(gapsIn);
	const found: string[] = [];
	if (gaps.length > 0) {
		const many = gaps.length === 1 ? "Eine Stelle ist" : `${gaps.length} Stellen sind`;
		found.push(`${many} noch auszufüllen: ${gaps.join(" · ")}`.slice(0, 2000));
	}
	if (entry.kind === "barrierefreiheit" && typeof entry.updatedOn === "string") {
		const due = new Date(`${entry.updatedOn}T00:00:00Z`);
		due.setUTCMonth(due.getUTCMonth() + STATEMENT_VALID_MONTHS);
		if (due < now) found.push("Die Erklärung zur Barrierefreiheit ist älter als zwölf Monate. Bitte prüfen und „Stand“ erneuern.");
	}
	return found;
}

/**
 * Checks every entry once, here at the edge: what is broken stays out and is named, everything else goes on the site.
 * A relation to an entry that is not published is no reason to refuse: it is left out, with a warning.
 */
export function judge(mirror: ContentMirror, { publicUrl, excluded = new Map(), now = new Date() }: JudgeOptions): Verdict {
	const store = createStore(publicUrl);
	store.seq = mirror.seq;
	const refused: Refusal[] = [];
	const warnings: Warning[] = [];
	const secrets: Secret[] = [];
	const warn = (type: TypeName, entry: RawEntry, message: string) =>
		warnings.push({ type, documentId: entry.documentId, title: titleOf(type, entry), message });

	for (const type of publicTypeNames) {
		const ofType = mirror.entries.get(type) ?? new Map<string, RawEntry>();
		const duplicates = duplicateSlugs(type, ofType.values());
		for (const original of ofType.values()) {
			const refuse = (problems: Problem[]) =>
				refused.push({ type, documentId: original.documentId, title: titleOf(type, original), problems });
			const ruledOut = excluded.get(original.documentId);
			if (ruledOut) {
				refused.push(ruledOut);
				continue;
			}
			const hidden = type === "location" ? hideConfidential(original) : { entry: original, secrets: [] };
			secrets.push(...hidden.secrets);
			const entry = hidden.entry;
			const problems = validateEntry(type, withTargets(type, entry, mirror), "publish");
			const missing = problems.filter(({ path }) => isEmptyRelation(type, entry, path));
			const broken = problems.filter((problem) => !missing.includes(problem));
			const twin = duplicates.get(entry.documentId);
			if (twin) {
				broken.push({ path: ["slug"], message: `Diese Adresse hat schon „${titleOf(type, twin)}“. Bitte eine andere wählen.` });
			}
			if (broken.length > 0) {
				refuse(broken);
				continue;
			}
			for (const { message } of missing) warn(type, entry, `${message} Vielleicht ist der verknüpfte Eintrag nicht veröffentlicht.`);
			if (type === "page") for (const message of pageWarnings(entry, now)) warn(type, entry, message);
			put(store, type, entry as unknown as Entry<TypeName>);
		}
	}

	for (const type of publicTypeNames) {
		for (const entry of [...(store.entries.get(type)?.values() ?? [])] as unknown as RawEntry[]) {
			const { entry: cleaned, dangling } = withoutDanglingRefs(type, entry, store);
			if (dangling.length === 0) continue;
			remove(store, type, entry.documentId);
			put(store, type, cleaned as unknown as Entry<TypeName>);
			for (const field of dangling) {
				warn(type, entry, `„${field.label}“ nennt einen Eintrag, der nicht veröffentlicht ist. Die Verknüpfung fehlt auf der Website.`);
			}
		}
	}
	return { store, refused, warnings, secrets };
}
