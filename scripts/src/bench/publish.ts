import { readFile } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { OperatorProblem } from "../operate/problem.ts";
import { AdminApi } from "./admin-api.ts";
import { percentile } from "./numbers.ts";
import { type Product, startProduct } from "./product.ts";

const GIVE_UP_AFTER = 30_000;

const text = async (url: string) => (await fetch(url, { cache: "no-store" })).text();

/** Milliseconds from the click on „Veröffentlichen“ until the page shows the new text, and until the search index is the new one. */
async function oneEdit(product: Product, api: AdminApi, service: { documentId: string; slug: string }, mark: string) {
	const page = `${product.site}/angebote/${service.slug}/`;
	const entry = `${product.site}/suchindex/de/index.json`;
	const indexBefore = await text(entry);
	const began = performance.now();
	await api.publish(service.documentId, { summary: `Ein Satz für die Messung: ${mark}.` });
	let shown = 0;
	let indexed = 0;
	while (shown === 0 || indexed === 0) {
		if (shown === 0 && (await text(page)).includes(mark)) shown = performance.now() - began;
		if (indexed === 0 && (await text(entry)) !== indexBefore) indexed = performance.now() - began;
		if (performance.now() - began > GIVE_UP_AFTER) throw new OperatorProblem(`Nach 30 s ist die Änderung noch nicht live: ${page}`);
		await sleep(5);
	}
	return { shown, indexed };
}

async function memoryOf(dataDir: string): Promise<number | null> {
	try {
		const { pid } = JSON.parse(await readFile(path.join(dataDir, "site", "state.json"), "utf8")) as { pid: number };
		const kilobytes = /VmRSS:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8"))?.[1];
		return kilobytes ? Math.round(Number(kilobytes) / 1024) : null;
	} catch {
		return null;
	}
}

/** Edits in the editing desk's own interface until each is served, one after the other. */
export async function benchPublish(edits: number, say: (line: string) => void): Promise<unknown> {
	const product = await startProduct();
	try {
		const api = await AdminApi.login(product.cms, product.email, product.password);
		const { services, total } = await api.services();
		const times: { shown: number; indexed: number }[] = [];
		for (let i = 0; i < edits; i += 1) {
			const service = services[i % services.length];
			if (!service) throw new OperatorProblem("Es gibt kein Angebot, das geändert werden könnte.");
			const time = await oneEdit(product, api, service, `Wort${Date.now().toString(36)}`);
			times.push(time);
			say(`${service.slug}: ${Math.round(time.shown)} ms`);
		}
		const shown = times.map((time) => time.shown);
		const run = {
			services: total,
			p50_ms: percentile(shown, 0.5),
			p95_ms: percentile(shown, 0.95),
			search_p95_ms: percentile(
				times.map((time) => time.indexed),
				0.95,
			),
			rss_mb: await memoryOf(product.dataDir),
		};
		return { bench: "publish", runs: [run], peers: [], ratio_fastest_peer: null };
	} finally {
		await product.stop();
	}
}
