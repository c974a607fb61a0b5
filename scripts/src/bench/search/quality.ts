import type { Browser } from "playwright-core";
import { peerDocuments } from "./corpus.ts";
import { type GoldGroup, type GoldPart, GROUPS, readGold } from "./gold-set.ts";
import { askPage } from "./our-search.ts";
import { SEARCH_PEERS } from "./peers/index.ts";
import { startSampleSite } from "./sample-site.ts";
import { inLists, judge, percentBy, percentOf, type Shown, type Verdict } from "./score.ts";

type Percents = Record<GoldGroup, number>;

export interface Quality {
	success_at_3: Percents;
	/** German queries of the tuning half by kind, the others by language; not told of the reporting half */
	by_kind?: Record<string, { percent: number; of: number }>;
	by_language?: Record<string, { percent: number; of: number }>;
	/** `with_search_words`: given also the words that coordinators keep for the search */
	peers: { name: string; success_at_3: Percents; with_search_words: Percents }[];
}

const numbers = (percents: Percents) => `${percents.de} % deutsch, ${percents.other} % andere Sprachen`;

function missLine({ gold, shown }: Verdict): string {
	const best = [...shown.services.slice(0, 3), ...shown.crisisLines.slice(0, 3), ...shown.others.slice(0, 3)];
	return `  ${gold.language} ${gold.kind}: „${gold.query}“ → ${best.join(", ") || "nichts"} (richtig: ${gold.accept.join(", ")})`;
}

/** Success@3 of ours, through the search page in Chromium, and of the peers, on one half of the gold set. */
export async function measureQuality(
	browser: Browser,
	{ part, showMisses, peers, say }: { part: GoldPart; showMisses: boolean; peers: boolean; say(line: string): void },
): Promise<Quality> {
	const gold = { de: await readGold("de", part), other: await readGold("other", part) };
	const verdictsOf = async (search: (query: string) => Promise<Shown>) => {
		const verdicts: Record<GoldGroup, Verdict[]> = { de: [], other: [] };
		for (const group of GROUPS) verdicts[group] = await judge(gold[group], search);
		return verdicts;
	};
	const percentsOf = (verdicts: Record<GoldGroup, Verdict[]>): Percents => ({
		de: percentOf(verdicts.de),
		other: percentOf(verdicts.other),
	});

	const site = await startSampleSite();
	const page = await browser.newPage();
	const ours = await verdictsOf((query) => askPage(page, site.url, query)).finally(async () => {
		await page.close();
		await site.stop();
	});
	say(`kinderstark: ${numbers(percentsOf(ours))}`);
	if (showMisses) for (const verdict of GROUPS.flatMap((group) => ours[group])) if (!verdict.success) say(missLine(verdict));

	const results: Quality["peers"] = [];
	for (const makePeer of peers ? SEARCH_PEERS : []) {
		const percents: Percents[] = [];
		let name = "";
		for (const withWords of [false, true]) {
			const peer = await makePeer(peerDocuments({ withWords }), browser);
			name = peer.name;
			percents.push(percentsOf(await verdictsOf(async (query) => inLists(await peer.search(query)))));
			await peer.close?.();
		}
		const [plain, withWords] = percents as [Percents, Percents];
		say(`${name}: ${numbers(plain)}; mit den gepflegten Suchwörtern: ${numbers(withWords)}`);
		results.push({ name, success_at_3: plain, with_search_words: withWords });
	}
	return {
		success_at_3: percentsOf(ours),
		...(part === "tuning"
			? { by_kind: percentBy(ours.de, ({ kind }) => kind), by_language: percentBy(ours.other, ({ language }) => language) }
			: {}),
		peers: results,
	};
}
