import { readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { AdminApi } from "../src/bench/admin-api.ts";
import { type Product, startProduct } from "../src/bench/product.ts";

/** The real product: its publisher dies without warning, again and again, while editors publish. */

const KILLS = 3;
let product: Product;

beforeAll(async () => {
	product = await startProduct();
}, 240_000);

afterAll(async () => {
	await product?.stop();
}, 30_000);

/* The publisher of this product's own data folder, and of no other. */
function publisherPid(): number | null {
	try {
		return (JSON.parse(readFileSync(path.join(product.dataDir, "site/publisher.json"), "utf8")) as { pid: number }).pid;
	} catch {
		return null;
	}
}

it("has every edit live after the restart, and goes on with new ones", async () => {
	const api = await AdminApi.login(product.cms, product.email, product.password);
	const services = (await api.services()).services.slice(0, 5);
	const expected = new Map<string, string>();
	let edit = 0;
	const publish = async () => {
		const service = services[edit % services.length];
		const summary = `Stand Nummer ${edit++} dieses Angebots.`;
		await api.publish(service?.documentId, { summary });
		expected.set(`/angebote/${service?.slug}/`, summary);
	};
	const wrong = async () => {
		const pages = [...expected].map(async ([page, summary]) => {
			const answer = await fetch(product.site + page);
			return answer.status === 200 && (await answer.text()).includes(summary) ? [] : [page];
		});
		return (await Promise.all(pages)).flat();
	};

	const killed = new Set<number>();
	while (killed.size < KILLS) {
		await publish();
		const pid = publisherPid();
		if (pid === null || killed.has(pid)) continue;
		await publish();
		process.kill(pid, "SIGKILL");
		killed.add(pid);
		await publish();
		expect((await fetch(`${product.site}/angebote/`)).status).toBe(200);
	}
	await expect.poll(wrong, { timeout: 60_000, interval: 200 }).toEqual([]);
	await publish();
	await expect.poll(wrong, { timeout: 5000, interval: 50 }).toEqual([]);
	expect(publisherPid()).not.toBeNull();
	expect(killed.has(publisherPid() as number)).toBe(false);
}, 240_000);
