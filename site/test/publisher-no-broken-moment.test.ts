import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, expect, it } from "vitest";
import { rollback } from "../publisher/rollback.ts";
import { PublisherBench } from "./support/publisher-setup.ts";

/**
 * Visitors read the site, and follow its links, while it is published over and over, entries are renamed and deleted, and
 * releases are rolled back. Server and visitors are processes of their own: they see every moment between two writes.
 */

const SERVER = fileURLToPath(new URL("../server/main.ts", import.meta.url));
const READER = fileURLToPath(new URL("./support/reader.ts", import.meta.url));
const PUBLISHES = process.env.SOAK === "1" ? 1000 : 100;
const ROLLBACKS = 5;
const STABLE = 25;

let bench: PublisherBench;
let server: ChildProcess;
let port: number;

beforeAll(async () => {
	bench = await PublisherBench.create();
	bench.compresses = true;
	await bench.start();
	await bench.settled();
	const probe = createServer();
	port = await new Promise<number>((resolve) => {
		probe.listen(0, "127.0.0.1", () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
	const env = { ...process.env, SITE_PORT: String(port), DATA_DIR: path.dirname(bench.siteDir) };
	server = spawn(process.execPath, [SERVER], { env });
	await new Promise((resolve) => server.stdout?.once("data", resolve));
});

afterAll(async () => {
	server.kill();
	await bench.remove();
});

interface Seen {
	requests: number;
	seen: Record<string, number>;
	problems: string[];
	count: number;
}

function read(stable: readonly string[], known: readonly string[]) {
	const child = spawn(process.execPath, [READER, String(port), JSON.stringify(stable), JSON.stringify(known)], {
		stdio: ["pipe", "pipe", "inherit"],
	});
	let output = "";
	child.stdout.on("data", (chunk: Buffer) => {
		output += chunk.toString();
	});
	const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
	return async (): Promise<Seen> => {
		child.stdin.end();
		await ended;
		return JSON.parse(output) as Seen;
	};
}

it("never shows a visitor a page that is missing, half there, or leads nowhere", { timeout: 600_000 }, async () => {
	const services = bench.cms.all("service") as { documentId: string; slug: string }[];
	const stable = services.slice(0, STABLE);
	const moving = services.slice(STABLE).map(({ documentId }) => documentId);
	const addresses = ["/", "/angebote/", "/suche/", "/themen/", ...stable.map(({ slug }) => `/angebote/${slug}/`)];
	const stop = read(
		addresses,
		services.slice(STABLE).map(({ slug }) => `/angebote/${slug}/`),
	);
	try {
		for (let round = 0; round < PUBLISHES; round += 1) {
			const id = String(stable[round % STABLE]?.documentId);
			bench.cms.publish("service", id, { summary: `Stand ${round}` });
			const other = String(moving[round % moving.length]);
			const known = bench.cms.entries.get("service")?.get(other) as { slug: string; formerSlugs?: string } | undefined;
			if (round % 5 === 1 && known) {
				/* As the desk does: addresses of before stay known however often it moves. */
				const formerSlugs = [known.formerSlugs, known.slug].filter(Boolean).join("\n");
				bench.cms.publish("service", other, { slug: `umgezogen-${round}`, formerSlugs });
			}
			if (round % 10 === 3 && known) bench.cms.unpublish("service", other);
			if (round % 10 === 7) {
				const entry = { ...bench.cms.get("service", id), documentId: `neu-${round}`, slug: `neu-${round}`, shortId: `n${round}aaaaa` };
				bench.cms.set("service", entry);
				bench.cms.publish("service", entry.documentId, {});
			}
			await bench.settled();
			if (round % Math.floor(PUBLISHES / ROLLBACKS) === 9) await rollback(bench.siteDir, {}, new Date());
		}
	} finally {
		const { requests, seen, problems, count } = await stop();
		expect(problems).toEqual([]);
		expect(count).toBe(0);
		expect(requests).toBeGreaterThan(PUBLISHES * 20);
		expect(seen["301"]).toBeGreaterThan(0);
		expect(seen["410"]).toBeGreaterThan(0);
	}
	expect((await bench.live("_gone"))?.split("\n").length).toBeGreaterThan(3);
});
