import { RETENTION_DAYS } from "@kinderstark/content-types";
import type { MissedTerm, SearchMisses } from "@kinderstark/content-types/publishing";
import { addTable, type Strapi, table, type Values } from "../strapi-types.ts";

/** What families searched for and did not find: words, days and numbers. Words that only few missed are shown to nobody. */

const MISSES = "kinderstark::search-miss";
/** A word is shown once it was missed so often. */
export const FEWEST_MISSES = 3;
const MOST_SHOWN = 100;
/* A word that nobody else misses for so long was one person's. */
const RARE_DAYS = 30;
const DAY_MS = 86_400_000;

export function addMissesTable(strapi: Strapi): void {
	const columns = { day: { type: "string" }, term: { type: "string" }, misses: { type: "integer" } };
	addTable(strapi, MISSES, "kinderstark_search_misses", columns, ["day", "term"]);
}

/** Adds to what was counted before, and forgets what has become old. */
export async function storeMisses(strapi: Strapi, { day, terms }: SearchMisses): Promise<void> {
	await strapi.db.transaction(async () => {
		const misses = table(strapi, MISSES);
		for (const { term, count } of terms) {
			const known = await misses.findOne({ where: { day, term } });
			if (known) await misses.update({ where: { id: known.id }, data: { misses: Number(known.misses) + count } });
			else await misses.create({ data: { day, term, misses: count } });
		}
	});
	await forgetMisses(strapi);
}

function sums(rows: readonly Values[]): MissedTerm[] {
	const found = new Map<string, MissedTerm>();
	for (const row of rows) {
		const term = String(row.term);
		const day = String(row.day);
		const known = found.get(term) ?? { term, count: 0, lastDay: day };
		known.count += Number(row.misses);
		if (day > known.lastDay) known.lastDay = day;
		found.set(term, known);
	}
	return [...found.values()];
}

/** Words that were missed often enough, the most frequent first. */
export async function missedTerms(strapi: Strapi): Promise<MissedTerm[]> {
	return sums(await table(strapi, MISSES).findMany({}))
		.filter(({ count }) => count >= FEWEST_MISSES)
		.sort((a, b) => b.count - a.count || (a.term < b.term ? -1 : 1))
		.slice(0, MOST_SHOWN);
}

const dayBefore = (now: Date, days: number) => new Date(now.getTime() - days * DAY_MS).toISOString().slice(0, 10);

/** Forgets what is old, and sooner what only few missed. @returns how many rows that were */
export async function forgetMisses(strapi: Strapi, now = new Date()): Promise<number> {
	const misses = table(strapi, MISSES);
	const { count } = await misses.deleteMany({ where: { day: { $lt: dayBefore(now, RETENTION_DAYS) } } });
	const rare = sums(await misses.findMany({}))
		.filter((term) => term.count < FEWEST_MISSES && term.lastDay < dayBefore(now, RARE_DAYS))
		.map(({ term }) => term);
	let forgotten = count;
	for (const term of rare) forgotten += (await misses.deleteMany({ where: { term } })).count;
	return forgotten;
}
