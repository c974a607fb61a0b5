import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { createServer, type RequestListener, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { validateEntry } from "@kinderstark/content-types";
import { makeDirectory } from "@kinderstark/content-types/synthetic";
import { afterEach, describe, expect, it } from "vitest";
import type { AdminApi } from "../src/bench/admin-api.ts";
import { median, percentile } from "../src/bench/numbers.ts";
import { chosenParts, serviceCounts, wholeNumber } from "../src/bench/options.ts";
import { TreeMemory } from "../src/bench/process-tree.ts";
import type { Product } from "../src/bench/product.ts";
import { measureBurst } from "../src/bench/publish/burst.ts";
import { type Edit, EditMaker } from "../src/bench/publish/edits.ts";
import { Reader } from "../src/bench/publish/http.ts";
import { PARTS } from "../src/bench/publish/index.ts";
import { summarize, timeEdit } from "../src/bench/publish/latency.ts";
import { measureLoad } from "../src/bench/publish/load.ts";
import type { SearchClient } from "../src/bench/publish/searchable.ts";
import { OperatorProblem } from "../src/operate/problem.ts";

let server: Server | undefined;
const folders: string[] = [];
afterEach(async () => {
	for (const folder of folders.splice(0)) await rm(folder, { recursive: true, force: true });
	server?.closeAllConnections();
	server?.close();
});

async function serve(answer: RequestListener): Promise<string> {
	const started = createServer(answer);
	server = started;
	await new Promise<void>((resolve) => started.listen(0, "127.0.0.1", resolve));
	return `http://127.0.0.1:${(started.address() as AddressInfo).port}`;
}

describe("numbers", () => {
	it("takes percentiles by nearest rank, and the middle", () => {
		const values = [5, 1, 4, 2, 3, 10, 9, 8, 7, 6];
		expect(percentile(values, 0.5)).toBe(5);
		expect(percentile(values, 0.95)).toBe(10);
		expect(percentile([], 0.5)).toBe(0);
		expect(median([9, 1, 5])).toBe(5);
		expect(median([4, 1, 3, 2])).toBe(2);
	});

	it("sums up edits: what has no new word does not count for search", () => {
		const times = [
			{ kind: "phone" as const, call: 100, live: 0, total: 90, search: undefined },
			{ kind: "title" as const, call: 100, live: 20, total: 120, search: 500 },
		];
		expect(summarize(times)).toMatchObject({ edits: 2, p50_ms: 0, p95_ms: 20, p50_total_ms: 90, search_p95_ms: 500 });
		expect(summarize([times[0] as (typeof times)[0]]).search_p95_ms).toBeNull();
	});
});

describe("options", () => {
	it("reads numbers of services", () => {
		expect(serviceCounts("100, 1000,100")).toEqual([100, 1000]);
		expect(wholeNumber("edits", "40")).toBe(40);
		expect(chosenParts("burst,latency", PARTS)).toEqual(["burst", "latency"]);
	});

	it.each(["0", "abc", "", "1,,2", "-5", "1.5", "60000", "1e3"])("refuses --services %s in one line", (given) => {
		expect(() => serviceCounts(given)).toThrow(OperatorProblem);
		expect(() => serviceCounts(given)).toThrow(/^--services braucht Zahlen [^\n]+$/);
	});

	it("refuses what is no number and no part", () => {
		expect(() => wholeNumber("edits", "0")).toThrow(/--edits braucht eine ganze Zahl/);
		expect(() => chosenParts("alles", PARTS)).toThrow(/--only kennt latency/);
	});
});

/** What the form sends for relations, as an entry has them. */
function withoutConnect(values: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		Object.entries(values).map(([name, value]) => {
			const links = (value as { connect?: unknown[] } | null)?.connect;
			return [name, links === undefined ? value : name === "organization" ? links[0] : links];
		}),
	);
}

describe("edits", () => {
	const services = makeDirectory({ services: 30 }).entries.service ?? [];

	it("mix as editors do", () => {
		const edits = new EditMaker(services, 1);
		const kinds = Array.from({ length: 1000 }, () => edits.next().kind);
		const part = (...names: string[]) => kinds.filter((kind) => names.includes(kind)).length / kinds.length;
		expect(part("phone", "summary", "description")).toBeGreaterThan(0.55);
		expect(part("hours", "cost")).toBeGreaterThan(0.2);
		expect(part("title")).toBeGreaterThan(0.07);
		expect(part("new")).toBeGreaterThan(0.03);
	});

	it("leave an entry that can be published, with a mark that is nowhere else", () => {
		const edits = new EditMaker(services, 1);
		const marks = new Set<string>();
		for (const kind of ["phone", "summary", "description", "hours", "cost", "title", "new"] as const) {
			const edit = edits.next(kind);
			const before = services.find(({ documentId }) => documentId === edit.documentId) ?? services[0];
			const entry = { ...before, ...withoutConnect(edit.values), locations: [{ documentId: "a" }] };
			expect(validateEntry("service", entry, "publish")).toEqual([]);
			expect(JSON.stringify(edit.values)).toContain(edit.mark);
			expect(JSON.stringify(before)).not.toContain(edit.mark);
			marks.add(edit.mark);
		}
		expect(marks.size).toBe(7);
	});

	it("use words that search keeps as they are", () => {
		const edits = new EditMaker(services, 1);
		for (let i = 0; i < 50; i += 1) expect(edits.next("title").word).toMatch(/^(?:([bdfgkmpvxz])(?!\1)){10,20}$/);
	});
});

/* The edits below have no new word to look for. */
const noSearch = {} as SearchClient;

/** A site that shows what was published a while after the answer, and its lists as long after that; and the interface that publishes. */
async function slowSite(milliseconds: number) {
	const dataDir = await mkdtemp(path.join(tmpdir(), "kinderstark-slow-site-"));
	folders.push(dataDir);
	await mkdir(path.join(dataDir, "site"));
	const file = path.join(dataDir, "site", "state.json");
	/* In one step, for somebody reads it meanwhile; after the test nobody does, and the folder may be gone. */
	const tell = async (seq: number, left: number) => {
		await writeFile(`${file}.neu`, JSON.stringify({ seq, left }))
			.then(() => rename(`${file}.neu`, file))
			.catch(() => undefined);
	};
	await tell(0, 0);
	let seq = 0;
	const pages = new Map<string, string>();
	const address = await serve(({ url = "" }, answer) => {
		answer.statusCode = pages.has(url) ? 200 : 404;
		answer.end(pages.get(url));
	});
	const api = {
		publish: async (_: string, values: { summary: string; slug: string }) => {
			seq += 1;
			const mine = seq;
			setTimeout(async () => {
				pages.set(`/angebote/${values.slug}/`, values.summary);
				await tell(mine, 3);
				setTimeout(() => mine === seq && tell(mine, 0), milliseconds);
			}, milliseconds);
		},
		latestSeq: async () => seq,
	} as unknown as AdminApi;
	const edit = (slug: string, mark: string): Edit => ({
		kind: "phone",
		documentId: slug,
		slug,
		values: { slug, summary: mark },
		mark,
		word: undefined,
	});
	return { site: new Reader(address), api, edit, dataDir };
}

describe("timing an edit", () => {
	it("counts from the answer of the publish call until the page shows it", async () => {
		const { site, api, edit } = await slowSite(150);
		const { call, live, total, search } = await timeEdit(api, site, noSearch, edit("a", "Neu"));
		expect(call).toBeLessThan(total);
		expect(live).toBeGreaterThan(100);
		expect(live).toBeLessThan(5000);
		expect(total).toBeCloseTo(call + live);
		expect(search).toBeUndefined();
		site.close();
	});

	it("waits after a burst until every page shows its newest text, and then until nothing older is left", async () => {
		const { site, api, edit, dataDir } = await slowSite(200);
		const list = Array.from({ length: 12 }, (_, i) => edit(`a${i % 3}`, `Stand-${i}.`));
		const edits = { next: () => list.shift() } as unknown as EditMaker;
		const { live_after_s, settled_after_s, edits: count } = await measureBurst({ api, site, dataDir }, edits, 12, 0.1);
		expect(count).toBe(12);
		expect(live_after_s).toBeGreaterThan(0.1);
		expect(live_after_s).toBeLessThan(10);
		expect(settled_after_s).toBeGreaterThan(live_after_s);
		site.close();
	});
});

describe("visitors during edits", () => {
	const page = `<html>${"x".repeat(5000)}</html>`;
	const api = { publish: () => new Promise((resolve) => setTimeout(resolve, 100)) } as unknown as AdminApi;
	const edits = { next: () => ({ documentId: "a", slug: "a", values: {}, mark: "x" }) } as unknown as EditMaker;
	const visit = (site: string) =>
		measureLoad({ site, environment: {} } as Product, api, new Reader(site), edits, {
			paths: ["/a/", "/b/"],
			rate: 200,
			publishes: 25,
			rollbacks: 0,
		});

	it("find nothing wrong with a site that answers well", async () => {
		const result = await visit(await serve((_, answer) => void answer.end(page)));
		expect(result.requests).toBeGreaterThan(100);
		expect(result).toMatchObject({ failed: 0, torn: 0 });
	});

	it("notice errors, pages cut short and connections lost in the middle", async () => {
		let count = 0;
		const site = await serve(({ socket }, answer) => {
			count += 1;
			if (count % 40 === 0) {
				answer.setHeader("content-length", page.length);
				answer.write(page.slice(0, 1000));
				setTimeout(() => socket.destroy(), 5);
			} else if (count % 41 === 0) answer.end(page.slice(0, 1000));
			else if (count % 43 === 0) answer.writeHead(404).end(page);
			else answer.end(page);
		});
		const { failures, torn } = await visit(site);
		expect(failures.status).toBeGreaterThanOrEqual(2);
		expect(failures.lost).toBeGreaterThanOrEqual(2);
		expect(torn).toBeGreaterThanOrEqual(4);
	});
});

it("measures the memory of a process and its children", async () => {
	const memory = new TreeMemory(process.pid);
	await new Promise((resolve) => setTimeout(resolve, 100));
	const peak = await memory.stop();
	const own = process.memoryUsage().rss / 1024 / 1024;
	expect(peak).toBeGreaterThan(own * 0.5);
	expect(peak).toBeLessThan(own * 5 + 2000);
});
