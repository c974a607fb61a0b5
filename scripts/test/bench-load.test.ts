import { type ChildProcess, spawn } from "node:child_process";
import { readFile, rm } from "node:fs/promises";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { parseEnv } from "node:util";
import { afterAll, beforeAll, expect, it } from "vitest";
import { BENCH_ADMIN, installationAt } from "../src/bench/installation.ts";
import { type LoadedData, loadedData } from "../src/bench/load/data-folder.ts";
import { readBack } from "../src/bench/load/read-back.ts";
import { freePort } from "../src/bench/product.ts";
import { inRoot } from "../src/operate/paths.ts";

/** The bulk loader writes past Strapi: a real Strapi has to find everything as if it had written it itself. */

const SERVICES = 20;
let data: LoadedData;
let cms: ChildProcess;
let address: string;

beforeAll(async () => {
	data = await loadedData(SERVICES, () => undefined);
	const port = await freePort();
	address = `http://127.0.0.1:${port}`;
	const secrets = parseEnv(await readFile(path.join(data.dataDir, "env"), "utf8"));
	cms = spawn(process.execPath, [inRoot("cms/dist/server.js")], {
		cwd: inRoot("cms"),
		env: { ...process.env, ...secrets, ...installationAt(data.dataDir), ...BENCH_ADMIN, CMS_PORT: String(port) },
		stdio: "ignore",
	});
	while (!(await fetch(`${address}/api/publishing/health`).catch(() => null))?.ok) {
		if (cms.exitCode !== null) throw new Error("The CMS has ended.");
		await sleep(200);
	}
}, 180_000);

afterAll(async () => {
	if (cms?.exitCode === null) {
		const ended = new Promise((resolve) => cms.once("exit", resolve));
		cms.kill("SIGTERM");
		await ended;
	}
	if (data) await rm(data.dataDir, { recursive: true, force: true });
}, 30_000);

it("hands out every made-up entry in every language exactly as it was generated", async () => {
	const readToken = (await readFile(path.join(data.dataDir, "cms", "read-token"), "utf8")).trim();
	const { compared, problems } = await readBack({ cms: address, readToken }, data.directory, data.ids);
	expect(problems).toEqual([]);
	const madeUp = ["location", "organization", "service"] as const;
	const german = madeUp.flatMap((type) => data.directory.entries[type] ?? []).filter(({ documentId }) => !data.ids.has(documentId));
	expect(compared).toBe(german.length + 2 * SERVICES);
});

it("lets an editor publish a change to a made-up service, and keeps its other languages and links", async () => {
	const login = await fetch(`${address}/admin/login`, {
		method: "POST",
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ email: BENCH_ADMIN.ADMIN_EMAIL, password: BENCH_ADMIN.ADMIN_PASSWORD }),
	});
	const { data: session } = (await login.json()) as { data: { token: string } };
	const documentId = String(data.directory.entries.service?.[3]?.documentId);
	const published = await fetch(
		`${address}/content-manager/collection-types/api::service.service/${documentId}/actions/publish?locale=de`,
		{
			method: "POST",
			headers: { authorization: `Bearer ${session.token}`, "content-type": "application/json" },
			body: JSON.stringify({ summary: "Ein neuer Satz." }),
		},
	);
	expect(published.status, await published.text()).toBe(200);
	const readToken = (await readFile(path.join(data.dataDir, "cms", "read-token"), "utf8")).trim();
	const { problems } = await readBack({ cms: address, readToken }, data.directory, data.ids);
	expect(problems.every((problem) => problem.startsWith(`service ${documentId}`))).toBe(true);
	expect(problems.filter((problem) => problem.includes("(de)"))).toEqual([`service ${documentId} (de): updatedAt, publishedAt, summary`]);
});
