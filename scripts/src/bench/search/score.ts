import type { GoldQuery } from "./gold-set.ts";

/** Judges what a search shows: the one rule for ours and for the peers. */

/** A page, as the gold set names it: a service by its slug, any other as `<type>/<slug>`. */
export type Ref = string;

/** What a search shows, in three lists as on our search page; each best first. */
export interface Shown {
	services: Ref[];
	crisisLines: Ref[];
	/** topics, places, providers … */
	others: Ref[];
}

const CRISIS = "crisis-line/";

/** One ranking of everything, put into the lists in which our page shows it. */
export function inLists(ranking: readonly Ref[]): Shown {
	const isCrisis = (ref: Ref) => ref.startsWith(CRISIS);
	return {
		services: ranking.filter((ref) => !ref.includes("/")),
		crisisLines: ranking.filter(isCrisis),
		others: ranking.filter((ref) => ref.includes("/") && !isCrisis(ref)),
	};
}

/** Whether one of the right answers is among the first `k` of a list. */
export function isSuccess({ accept }: Pick<GoldQuery, "accept">, shown: Shown, k = 3): boolean {
	return Object.values(shown).some((list: Ref[]) => list.slice(0, k).some((ref) => accept.includes(ref)));
}

export interface Verdict {
	gold: GoldQuery;
	shown: Shown;
	success: boolean;
}

/** Asks each query, one after another. */
export async function judge(queries: readonly GoldQuery[], search: (query: string) => Promise<Shown>): Promise<Verdict[]> {
	const verdicts: Verdict[] = [];
	for (const gold of queries) {
		const shown = await search(gold.query);
		verdicts.push({ gold, shown, success: isSuccess(gold, shown) });
	}
	return verdicts;
}

/** The share of successes in percent, with one digit behind the point; 0 when nothing was asked. */
export function percentOf(verdicts: readonly Verdict[]): number {
	if (verdicts.length === 0) return 0;
	return Math.round((verdicts.filter(({ success }) => success).length / verdicts.length) * 1000) / 10;
}

/** The share of successes by a feature of the queries, with how many there are. */
export function percentBy(
	verdicts: readonly Verdict[],
	feature: (gold: GoldQuery) => string,
): Record<string, { percent: number; of: number }> {
	const groups = Map.groupBy(verdicts, ({ gold }) => feature(gold));
	return Object.fromEntries([...groups].sort().map(([name, group]) => [name, { percent: percentOf(group), of: group.length }]));
}
