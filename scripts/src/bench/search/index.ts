import { availableParallelism } from "node:os";
import type { Browser } from "playwright-core";
import { BUILDS, buildWhatChanged } from "../../operate/builds.ts";
import { launchChromium } from "../../operate/chromium.ts";
import { type FirstResult, measureFirstResult } from "./first-result.ts";
import { type GoldPart, readGold } from "./gold-set.ts";
import { measureQuality } from "./quality.ts";
import { startSampleSite } from "./sample-site.ts";
import { type Keystrokes, measureKeystrokes } from "./typing/keystrokes.ts";
import { servePeerPages } from "./typing/peer-pages.ts";
import type { TypingPage } from "./typing/typing-page.ts";

/** What can be measured of the search: what it finds (with the peers, or without), what it loads, how fast it is. */
export const SEARCH_PARTS = ["quality", "peers", "transfer", "keys"] as const;
export type SearchPart = (typeof SEARCH_PARTS)[number];

export interface SearchBenchOptions {
	only: readonly SearchPart[];
	/** half of the gold set */
	part: GoldPart;
	/** tells each query of the tuning half that is not answered */
	showMisses: boolean;
	/** sizes at which loading and keys are measured */
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
	const keystrokes: Record<string, KeysBeside> = {};
	const browser = await launchChromium();
	try {
		const quality =
			only.includes("quality") || only.includes("peers")
				? await measureQuality(browser, { part, showMisses, peers: only.includes("peers"), say })
				: undefined;
		for (const size of only.includes("transfer") || only.includes("keys") ? services : []) {
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
				if (only.includes("keys")) keystrokes[size] = await keysOf(browser, site.url, size, everyNth(typed, EVERY_SIXTH), say);
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
			...(only.includes("keys")
				? { keystroke_p95_ms: Object.fromEntries(Object.entries(keystrokes).map(([size, { p95 }]) => [size, p95])), keystrokes }
				: {}),
		};
	} finally {
		await browser.close();
	}
}

interface KeysBeside extends Keystrokes {
	/** the same keys on pages beside it */
	beside: (Keystrokes & { name: string })[];
}

/* Ours and, right after it, the others: this machine may be another one an hour later. */
async function keysOf(
	browser: Browser,
	site: string,
	size: number,
	queries: readonly string[],
	say: SearchBenchOptions["say"],
): Promise<KeysBeside> {
	const measure = async (page: TypingPage) => {
		const measured = await measureKeystrokes(browser, page, queries);
		const { p50, p95, longest_task_ms, longest_task_opening_ms } = measured;
		say(
			`${page.name}: von der Taste bis zum Treffer ${p95} ms (p95; Mitte ${p50}), längste Aufgabe beim Tippen ${longest_task_ms} ms, beim Öffnen ${longest_task_opening_ms} ms`,
		);
		return { name: page.name, ...measured };
	};
	const isIndex = (address: string) => address.startsWith(`${site}/suchindex/`);
	const { name, ...ours } = await measure({ name: "kinderstark", address: `${site}/suche/`, isIndex });
	const peers = await servePeerPages(size);
	const beside: KeysBeside["beside"] = [];
	try {
		for (const page of peers.pages) beside.push(await measure(page));
	} finally {
		await peers.close();
	}
	const busiest = Math.max(...[ours, ...beside].map(({ load_average }) => load_average));
	if (busiest > availableParallelism()) say("Achtung: Andere Programme rechnen mit, die Zeiten sind zu lang.");
	return { ...ours, beside };
}

function everyNth<T>(list: readonly T[], step: number): T[] {
	return list.filter((_, index) => index % step === 0);
}
