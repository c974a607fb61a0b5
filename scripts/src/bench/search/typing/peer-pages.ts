import { mkdtemp, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeDirectory } from "@kinderstark/content-types/synthetic";
import MiniSearch from "minisearch";
import { indexOfPages } from "../peers/pagefind.ts";
import { serveFiles } from "../serve-files.ts";
import type { TypingPage } from "./typing-page.ts";

/**
 * What the search page is measured beside: the same services of the made-up directory in Pagefind with its own page parts, and in
 * MiniSearch as its documentation shows; and a page that searches nothing, for no page can answer sooner on this machine.
 */

export interface PeerPages {
	pages: readonly TypingPage[];
	close(): Promise<void>;
}

interface SampleService {
	id: string;
	title: string;
	summary: string;
	text: string;
}

const FIELDS = ["title", "summary", "text"] as const;
const MOST_SHOWN = 10;

function sampleServices(services: number): SampleService[] {
	return (makeDirectory({ services }).entries.service ?? []).map(({ slug, name, summary, description }) => ({
		id: String(slug),
		title: String(name),
		summary: String(summary ?? ""),
		text: String(description ?? ""),
	}));
}

const page = (main: string, script: string, head = "") => `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Suche</title><link rel="icon" href="data:,">${head}</head>
<body><main data-search="area">${main}</main><script type="module">
const area = document.querySelector("main");
const clean = (text) => text.replaceAll(/\\s+/g, " ").trim();
/* Tells the watch that what is shown answers these words. */
function answered(words) {
	document.title = clean(words) + " – Suche";
	document.querySelector('[data-search="results"]').setAttribute("data-entry", "");
}
const ready = () => area.setAttribute("data-search-state", "ready");
${script}
</script></body></html>`;

const FIELD = '<label>Suche <input type="search" name="q"></label>';

/* What is typed goes to a thread, and what comes back is shown. */
const nothingPage = page(
	`${FIELD}<p data-search="results"></p>`,
	`const thread = new Worker("/nothing-worker.js");
const input = document.querySelector("input");
input.addEventListener("input", () => thread.postMessage(input.value));
thread.addEventListener("message", ({ data }) => {
	document.querySelector("p").textContent = data;
	answered(data);
});
ready();`,
);
const nothingWorker = `addEventListener("message", ({ data }) => postMessage(data));`;

/* Without the third of a second for which it waits otherwise. */
const pagefindPage = page(
	'<div data-search="results" id="search"></div>',
	`const SAID = "[SEARCH_TERM] – ";
new PagefindUI({
	element: "#search",
	bundlePath: "/pagefind/",
	showImages: false,
	debounceTimeoutMs: 0,
	pageSize: ${MOST_SHOWN},
	translations: { zero_results: SAID, one_result: SAID, many_results: SAID },
});
const input = document.querySelector("input");
input.name = "q";
let last = "";
new MutationObserver(() => {
	const said = document.querySelector(".pagefind-ui__message")?.textContent ?? "";
	const first = document.querySelector(".pagefind-ui__result");
	const words = said.endsWith(SAID.slice(-3)) ? clean(said.slice(0, -3)) : "";
	/* Its results stand there before they are loaded. */
	if (words === "" || words === last || first?.querySelector(".pagefind-ui__loading")) return;
	last = words;
	answered(words);
}).observe(document.querySelector("#search"), { childList: true, subtree: true, characterData: true });
ready();`,
	'<link rel="stylesheet" href="/pagefind/pagefind-ui.css"><script src="/pagefind/pagefind-ui.js"></script>',
);

const miniSearchPage = page(
	`${FIELD}<ol data-search="results"></ol>`,
	`import MiniSearch from "/minisearch.js";
const index = await MiniSearch.loadJSONAsync(await (await fetch("/minisearch.json")).text(), {
	fields: ${JSON.stringify(FIELDS)},
	storeFields: ["title", "summary"],
	searchOptions: { boost: { title: 5, summary: 2 }, prefix: true, fuzzy: 0.2 },
});
const input = document.querySelector("input");
const list = document.querySelector("ol");
input.addEventListener("input", () => {
	list.replaceChildren(
		...index.search(input.value).slice(0, ${MOST_SHOWN}).map(({ id, title, summary }) => {
			const item = document.createElement("li");
			const link = document.createElement("a");
			link.href = "/angebote/" + id + "/";
			link.textContent = title;
			item.append(link, " ", summary);
			return item;
		}),
	);
	answered(input.value);
});
ready();`,
);

function miniSearchIndex(services: readonly SampleService[]): string {
	const index = new MiniSearch<SampleService>({ fields: [...FIELDS], storeFields: ["title", "summary"] });
	index.addAll(services);
	return JSON.stringify(index);
}

/** Makes the pages for a directory of this size, and serves them. */
export async function servePeerPages(services: number): Promise<PeerPages> {
	const sample = sampleServices(services);
	const folder = await mkdtemp(path.join(tmpdir(), "kinderstark-typing-"));
	await indexOfPages(
		sample.map((service) => ({ ...service, topics: "", provider: "", place: "", words: "" })),
		path.join(folder, "pagefind"),
	);
	const files = new Map<string, string | Buffer>([
		["/nothing.html", nothingPage],
		["/nothing-worker.js", nothingWorker],
		["/pagefind.html", pagefindPage],
		["/minisearch.html", miniSearchPage],
		[
			"/minisearch.js",
			await readFile(
				createRequire(import.meta.url)
					.resolve("minisearch")
					.replace(/dist.*$/, "dist/es/index.js"),
			),
		],
		["/minisearch.json", miniSearchIndex(sample)],
	]);
	const { origin, close } = await serveFiles(folder, files);
	const isIndex = (address: string) => address.startsWith(`${origin}/pagefind/`);
	return {
		pages: [
			{ name: "nothing", address: `${origin}/nothing.html`, isIndex },
			{ name: "Pagefind", address: `${origin}/pagefind.html`, isIndex },
			{ name: "MiniSearch", address: `${origin}/minisearch.html`, isIndex },
		],
		close: async () => {
			close();
			await rm(folder, { recursive: true, force: true });
		},
	};
}
