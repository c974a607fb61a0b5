import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";
import { MEMORY_FILE } from "../../site/publisher/site-memory.ts";
import { differences, treeOf } from "../../site/test/support/site-bench.ts";
import { AdminApi } from "../src/bench/admin-api.ts";
import { type Product, startProduct } from "../src/bench/product.ts";
import { runQuietly } from "../src/bench/run.ts";
import { inRoot } from "../src/operate/paths.ts";

/** The real product: its processes die without warning, alone and together, again and again, while editors publish. */

const SOAK = process.env.SOAK === "1";
const PUBLISHER_DEATHS = 3;
/* What dies, in this order. The supervisor waits longer after each death, up to half a minute, and forgets that with the power. */
const DEATHS = {
	publisher: ["site/publisher/main.ts"],
	cms: ["cms/dist/server.js"],
	both: ["cms/dist/server.js", "site/publisher/main.ts"],
	/* The supervisor last: what it looks after ends with it. */
	power: ["cms/dist/server.js", "site/publisher/main.ts", "site/server/main.ts", "scripts/src/start.ts"],
} as const;
const ROUNDS = SOAK ? 50 : 1;
const HOUR = 3_600_000;
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

it("has every edit live after the restart, and goes on with new ones", { timeout: 240_000 }, async () => {
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
	while (killed.size < PUBLISHER_DEATHS) {
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
	/* The changed pages are there before the restarted publisher has been through all others: a new edit waits for that. */
	await publish();
	await expect.poll(wrong, { timeout: 60_000, interval: 50 }).toEqual([]);
	expect(publisherPid()).not.toBeNull();
	expect(killed.has(publisherPid() as number)).toBe(false);
});

/* Processes of this product that run a script; they carry its data folder in their environment. */
function pidsOf(script: string): number[] {
	return readdirSync("/proc")
		.filter((name) => /^\d+$/.test(name))
		.filter((pid) => {
			try {
				const command = readFileSync(`/proc/${pid}/cmdline`, "utf8").split("\0");
				return (
					command.some((part) => part.endsWith(script)) &&
					readFileSync(`/proc/${pid}/environ`, "utf8").includes(`DATA_DIR=${product.dataDir}\0`)
				);
			} catch {
				return false;
			}
		})
		.map(Number);
}

it("loses no edit that was acknowledged, whatever dies", { timeout: SOAK ? 2 * HOUR : 300_000 }, async () => {
	const login = () => AdminApi.login(product.cms, product.email, product.password);
	let api = await login();
	const services = (await api.services()).services.slice(5, 9);
	/* By page: what it may show. What was tried after the last acknowledged edit may have been stored without an answer. */
	const allowed = new Map<string, string[]>();
	let edit = 0;
	const publish = async (api: AdminApi) => {
		const service = services[edit % services.length];
		const page = `/angebote/${service?.slug}/`;
		const summary = `Fassung ${edit++} nach dem Ausfall.`;
		allowed.set(page, [...(allowed.get(page) ?? []), summary]);
		await api.publish(service?.documentId, { summary });
		allowed.set(page, (allowed.get(page) ?? []).slice((allowed.get(page) ?? []).indexOf(summary)));
	};
	const wrong = async () => {
		const pages = [...allowed].map(async ([page, texts]) => {
			const body = await (await fetch(product.site + page)).text();
			return texts.some((text) => body.includes(text)) ? [] : [page];
		});
		return (await Promise.all(pages)).flat();
	};
	const cmsIsUp = async () => (await fetch(`${product.cms}/api/publishing/health`).catch(() => null))?.status === 200;

	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [death, scripts] of Object.entries(DEATHS)) {
			const alive = () => scripts.flatMap(pidsOf);
			/* What died in the last round and was not needed since is still to come back. */
			await expect.poll(() => alive().length, { timeout: 60_000, interval: 100 }).toBe(scripts.length);
			for (let at = 0; at < services.length; at += 1) await publish(api);
			/* One for each: of two at the same time for one service nobody could say which comes last. */
			const burst = Array.from({ length: services.length }, () => publish(api).catch(() => undefined));
			await new Promise((resolve) => setTimeout(resolve, Math.random() * 500));
			const doomed = alive();
			expect(doomed).toHaveLength(scripts.length);
			for (const pid of doomed) process.kill(pid, "SIGKILL");
			await Promise.all(burst);
			if (death === "power") {
				await product.restart();
				/* A login holds for half an hour, and how many there may be in five minutes is counted anew. */
				api = await login();
			}
			expect((await fetch(`${product.site}/`)).status).toBe(200);
			await expect.poll(cmsIsUp, { timeout: 90_000, interval: 200 }).toBe(true);
			await expect.poll(wrong, { timeout: 60_000, interval: 200 }).toEqual([]);
		}
	}
	await publish(await login());
	await expect.poll(wrong, { timeout: 60_000, interval: 50 }).toEqual([]);
});

it.runIf(SOAK)("has the bytes of a full build then", { timeout: 300_000 }, async () => {
	const out = path.join(product.dataDir, "full-build");
	const args = [inRoot("scripts/src/site-command.mjs"), "build-site", "--cms", product.cms, "--out", out];
	const { code, output } = await runQuietly(process.execPath, args, { env: { ...process.env, ...product.environment } });
	expect(code, output).toBe(0);
	const full = treeOf(out);
	/* What a build that is made once keeps for the next one. */
	full.delete(MEMORY_FILE);
	expect(full.size).toBeGreaterThan(500);
	const live = () => treeOf(path.join(product.dataDir, "site/current"));
	await expect.poll(() => differences(live(), full), { timeout: 60_000, interval: 1000 }).toEqual([]);
});
