import { readFile } from "node:fs/promises";
import path from "node:path";
import { OperatorProblem } from "../../operate/problem.ts";
import { AdminApi } from "../admin-api.ts";
import { type LoadedData, loadedData } from "../load/data-folder.ts";
import { withRealIds } from "../load/load.ts";
import { readBack } from "../load/read-back.ts";
import { measurePeers } from "../peers/measure.ts";
import { type Product, startProduct } from "../product.ts";
import { measureBurst } from "./burst.ts";
import { EditMaker } from "./edits.ts";
import { Reader } from "./http.ts";
import { measureLatency } from "./latency.ts";
import { measureLoad } from "./load.ts";
import { publisherMemory } from "./memory.ts";

export const PARTS = ["latency", "burst", "load", "peers"] as const;
export type Part = (typeof PARTS)[number];

export interface PublishOptions {
	/** numbers of services, one run for each */
	services: readonly number[];
	/** edits whose way to the page is measured, in each run */
	edits: number;
	only: readonly Part[];
	burst: { edits: number; seconds: number };
	load: { rate: number; publishes: number; rollbacks: number };
	say(line: string): void;
}

const SAMPLED_PAGES = 1;

/* What the loader wrote past Strapi is what the publisher reads: a sample of it each time, all of it in the tests. */
async function checkLoaded(product: Product, data: LoadedData): Promise<void> {
	const readToken = (await readFile(path.join(product.dataDir, "cms", "read-token"), "utf8")).trim();
	const { compared, problems } = await readBack({ cms: product.cms, readToken }, data.directory, data.ids, SAMPLED_PAGES);
	if (compared === 0 || problems.length > 0) {
		throw new OperatorProblem(`Die Redaktion liefert nicht, was geladen wurde: ${problems.slice(0, 3).join("; ") || "nichts verglichen"}`);
	}
}

/** Pages of every kind that stay where they are whatever is published. */
function pagesOf({ directory }: LoadedData): string[] {
	const some = (type: "service" | "organization" | "municipality" | "topic" | "phase", folder: string, count: number) => {
		const list = directory.entries[type] ?? [];
		const step = Math.max(1, Math.floor(list.length / count));
		return list
			.filter((_, index) => index % step === 0)
			.slice(0, count)
			.map(({ slug }) => `/${folder}/${slug}/`);
	};
	return [
		"/",
		"/suche/",
		"/hilfe-sofort/",
		...some("service", "angebote", 60),
		...some("organization", "traeger", 10),
		...some("municipality", "orte", 5),
		...some("topic", "themen", 8),
		...some("phase", "phasen", 2),
	];
}

async function run(services: number, { edits, only, burst, load, say }: PublishOptions) {
	const data = await loadedData(services, say);
	say(`${services} Angebote: Start …`);
	const product = await startProduct(data.dataDir);
	const site = new Reader(product.site);
	try {
		say(`live nach ${product.firstSeconds.toFixed(1)} s`);
		await checkLoaded(product, data);
		const maker = new EditMaker(withRealIds(data.directory.entries.service ?? [], data.ids), services);
		/* A session of the editing desk does not last for ever: one for each part. */
		const login = () => AdminApi.login(product.cms, product.email, product.password);
		const wants = (part: Part) => only.includes(part);
		const latency = wants("latency") ? await measureLatency({ api: await login(), site, address: product.site }, maker, edits, say) : {};
		const afterLatency = await publisherMemory(product.dataDir);
		const desk = async () => ({ api: await login(), site, dataDir: product.dataDir });
		const bursts = wants("burst") ? { burst: await measureBurst(await desk(), maker, burst.edits, burst.seconds) } : {};
		if (bursts.burst) {
			const { edits: count, live_after_s, settled_after_s } = bursts.burst;
			say(`${count} Änderungen: alle live ${live_after_s} s nach der letzten, Listen und Suche nach ${settled_after_s} s`);
		}
		const afterBurst = await publisherMemory(product.dataDir);
		const loads = wants("load") ? { load: await measureLoad(product, await login(), site, maker, { ...load, paths: pagesOf(data) }) } : {};
		if (loads.load) say(`${loads.load.requests} Abrufe, davon ${loads.load.failed} gescheitert und ${loads.load.torn} unvollständig`);
		return {
			services,
			start_s: Math.round(product.firstSeconds * 10) / 10,
			...latency,
			...afterLatency,
			...(bursts.burst ? { burst: { ...bursts.burst, ...afterBurst } } : {}),
			...loads,
		};
	} finally {
		site.close();
		await product.stop();
	}
}

/**
 * How fast an edit is live: the whole product with synthetic directories of several sizes, edited through the editing
 * desk's own interface; then many edits at once, and visitors during edits. Beside it, the full rebuild that the fastest
 * other generator would need for the same edit.
 */
export async function benchPublish(options: PublishOptions): Promise<unknown> {
	const runs = [];
	for (const services of options.services) runs.push(await run(services, options));
	const largest = Math.max(...options.services);
	const peers = options.only.includes("peers") ? await measurePeers(largest, 1, options.say) : [];
	const ours = runs.find(({ services }) => services === largest) as { p50_ms?: number | null } | undefined;
	const fastest = Math.min(...peers.map(({ wall_ms }) => wall_ms));
	return {
		bench: "publish",
		runs,
		peers: peers.map(({ name, version, pages, wall_ms }) => ({ name, version, pages, full_build_ms: wall_ms })),
		/* Served before the answer counts as one millisecond: nothing divides by zero. */
		ratio_fastest_peer: peers.length > 0 && ours?.p50_ms != null ? Math.round(fastest / Math.max(1, ours.p50_ms)) : null,
	};
}
