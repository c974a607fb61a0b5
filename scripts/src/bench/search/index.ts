import { availableParallelism } from "node:os";
import { BUILDS, buildWhatChanged } from "../../operate/builds.ts";
import { launchChromium } from "../../operate/chromium.ts";
import { type FirstResult, measureFirstResult } from "./first-result.ts";
import { type GoldPart, readGold } from "./gold-set.ts";
import { type Keystrokes, measureKeystrokes } from "./keystrokes.ts";
import { measureQuality } from "./quality.ts";
import { startSampleSite } from "./sample-site.ts";

/** What can be measured of the search: what it finds (with the peers, or without), what it loads, how fast it is. */
export const SEARCH_PARTS = ["quality", "peers", "transfer", "keys"] as const;
export type SearchPart = (typeof SEARCH_PARTS)[number];

export interface SearchBenchOptions {
	only: readonly SearchPart[];
	/** half of the gold set */
	part: GoldPart;
	/** tells each query of the tuning half that is not answered */
	showMisses: boolean;
	/** sizes at which loading is measured; keys are, at the largest */
	services: readonly number[];
	say(line: string): void;
}

/* Loading and speed do not depend on what is right: a part of the tuning half is enough, the same at every run. */
const EVERY_THIRD = 3;
const EVERY_SIXTH = 6;

/** The search page in Chromium, on sites that are made for it and served as in production. */
export async function benchSearch({ only, part, showMisses, services, say }: SearchBenchOptions): Promise<unknown> {
	await buildWhatChanged(
		BUILDS.filter(({ workspace }) => workspace === "site"),
		say,
	);
	const typed = (await readGold("de", "tuning")).map(({ query }) => query);
	const transfers: Record<string, FirstResult> = {};
	let keystrokes: Keystrokes | undefined;
	const browser = await launchChromium();
	try {
		const quality =
			only.includes("quality") || only.includes("peers")
				? await measureQuality(browser, { part, showMisses, peers: only.includes("peers"), say })
				: undefined;
		const sizes = only.includes("transfer") ? services : only.includes("keys") ? [Math.max(...services)] : [];
		for (const size of sizes) {
			say(`${size} Angebote in drei Sprachen:`);
			const site = await startSampleSite(size);
			try {
				if (only.includes("transfer")) {
					const transfer = await measureFirstResult(browser, site.url, everyNth(typed, EVERY_THIRD));
					transfers[size] = transfer;
					const { html_css_js, index_opening, index_query, fonts_images } = transfer.parts;
					say(
						`bis zum ersten Treffer ${transfer.p95} KB (p95; Mitte: Seite ${html_css_js}, Index ${index_opening} + ${index_query}), dazu ${fonts_images} KB Schrift und Bilder`,
					);
				}
				if (only.includes("keys") && size === Math.max(...services)) {
					keystrokes = await measureKeystrokes(browser, site.url, everyNth(typed, EVERY_SIXTH));
					if (keystrokes.load_average > availableParallelism()) say("Achtung: Andere Programme rechnen mit, die Zeiten sind zu lang.");
					say(`von der Taste bis zum Treffer ${keystrokes.p95} ms (p95), längste Aufgabe ${keystrokes.longest_task_ms} ms`);
				}
			} finally {
				await site.stop();
			}
		}
		return {
			bench: "search",
			part,
			...quality,
			...(only.includes("transfer")
				? {
						kb_first_result: Object.fromEntries(Object.entries(transfers).map(([size, { p95 }]) => [size, p95])),
						first_result: transfers,
					}
				: {}),
			...(keystrokes ? { keystroke_p95_ms: keystrokes.p95, keystrokes } : {}),
		};
	} finally {
		await browser.close();
	}
}

function everyNth<T>(list: readonly T[], step: number): T[] {
	return list.filter((_, index) => index % step === 0);
}
