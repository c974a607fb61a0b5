import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import path from "node:path";

/** The gold set: what parents type, and what they should find among the first three hits. How it was made: gold/README.md. */

export const KINDS = [
	"compound",
	"inflection",
	"typo",
	"umlaut",
	"everyday",
	"wrong-name",
	"office",
	"place",
	"age",
	"provider",
	"multi-word",
	"abbreviation",
	"crisis",
	"text-speak",
] as const;

export const OTHER_LANGUAGES = ["en", "uk", "ar", "tr", "ru", "ro", "bg", "pl", "fa"] as const;

export const PARTS = ["tuning", "reporting"] as const;
/** `tuning` may be looked at by everybody; nobody changes the search because of `reporting`. */
export type GoldPart = (typeof PARTS)[number];

export const GROUPS = ["de", "other"] as const;
export type GoldGroup = (typeof GROUPS)[number];

export interface GoldQuery {
	query: string;
	language: "de" | (typeof OTHER_LANGUAGES)[number];
	kind: (typeof KINDS)[number];
	/** right answers, each enough: the slug of a service, or `<type>/<slug>` of another page */
	accept: string[];
}

const FOLDER = path.join(import.meta.dirname, "gold");

export function groupOf({ language }: Pick<GoldQuery, "language">): GoldGroup {
	return language === "de" ? "de" : "other";
}

/** The queries of one half in one file. */
export async function readGold(group: GoldGroup, part: GoldPart): Promise<GoldQuery[]> {
	return JSON.parse(await readFile(path.join(FOLDER, `${group}.${part}.json`), "utf8"));
}

const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");

/** German queries are alike when they fail for the same reason, the others when they are in the same language. */
const stratumOf = (query: GoldQuery) => (query.language === "de" ? `de ${query.kind}` : query.language);

/**
 * Halves a set so that each kind of query (each language, beside German) is in both halves alike. The same queries give the
 * same halves whatever their order: what decides is a hash of their words, not a choice.
 */
export function splitGold(queries: readonly GoldQuery[]): Record<GoldPart, GoldQuery[]> {
	const byStratum = (a: GoldQuery, b: GoldQuery) => compare(stratumOf(a), stratumOf(b)) || compare(hashOf(a.query), hashOf(b.query));
	const sorted = [...queries].sort(byStratum);
	return {
		tuning: sorted.filter((_, index) => index % 2 === 0),
		reporting: sorted.filter((_, index) => index % 2 === 1),
	};
}

function compare(a: string, b: string): number {
	return a < b ? -1 : a > b ? 1 : 0;
}
