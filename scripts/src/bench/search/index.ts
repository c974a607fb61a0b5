import { availableParallelism } from "node:os";
import { BUILDS, buildWhatChanged } from "../../operate/builds.ts";
import { launchChromium } from "../../operate/chromium.ts";
import { type FirstResult, measureFirstResult } from "./first-result.ts";
import { type GoldPart, readGold } from "./gold-set.ts";
import { measureQuality } from "./quality.ts";
import { startSampleSite } from "./sample-site.ts";
import { type Keystrokes, measureKeystrokes } from "./typing/keystrokes.ts";
import { servePeerPages } from "./typing/peer-pages.ts";

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
	const beside: (Keystrokes & { name: string })[] = [];
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
					const queries = everyNth(typed, EVERY_SIXTH);
					const isIndex = (address: string) => address.includes("/suchindex/");
					keystrokes = await measureKeystrokes(browser, { name: "kinderstark", address: `${site.url}/suche/`, isIndex }, queries);
					say(typingLine("kinderstark", keystrokes));
					const peers = await servePeerPages(size);
					try {
						for (const page of peers.pages) {
							const measured = await measureKeystrokes(browser, page, queries);
							say(typingLine(page.name, measured));
							beside.push({ name: page.name, ...measured });
						}
					} finally {
						await peers.close();
					}
					const busiest = Math.max(keystrokes.load_average, ...beside.map(({ load_average }) => load_average));
					if (busiest > availableParallelism()) say("Achtung: Andere Programme rechnen mit, die Zeiten sind zu lang.");
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
			...(keystrokes ? { keystroke_p95_ms: keystrokes.p95, keystrokes, keystrokes_beside: beside } : {}),
		};
	} finally {
		await browser.close();
	}
}

const typingLine = (name: string, { p50, p95, longest_task_ms, longest_task_opening_ms }: Keystrokes) =>
	`${name}: von der Taste bis zum Treffer ${p95} ms (p95; Mitte ${p50}), längste Aufgabe beim Tippen ${longest_task_ms} ms, beim Öffnen ${longest_task_opening_ms} ms`;

function everyNth<T>(list: readonly T[], step: number): T[] {
	return list.filter((_, index) => index % step === 0);
}
