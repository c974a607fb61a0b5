import { createServer, type IncomingHttpHeaders, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type Dispatched, type DispatchPorts, type DispatchTiming, dispatchChanges } from "../src/publishing/dispatch.ts";

/* Real time, shortened: a burst is over after 30 ms, messages are 200 ms apart. */
const TIMING: DispatchTiming = { quiet: 30, apart: 200, retry: { first: 20, last: 80 }, answer: 500 };
const TOKEN = "token-of-the-tests";

interface Received {
	at: number;
	headers: IncomingHttpHeaders;
	body: { event_type: string; client_payload: { seq: number } };
}

class Bench implements DispatchPorts {
	seq = 0;
	stored: Dispatched = { seq: 0, at: 0 };
	warnings: string[] = [];
	broken = false;
	#wake = () => {};

	change(seq: number) {
		this.seq = seq;
		this.#wake();
	}

	async newest() {
		if (this.broken) throw new Error("no database");
		return this.seq;
	}

	news(signal: AbortSignal) {
		return new Promise<void>((resolve) => {
			this.#wake = resolve;
			signal.addEventListener("abort", () => resolve());
			if (signal.aborted) resolve();
		});
	}

	async load() {
		return this.stored;
	}

	async save(dispatched: Dispatched) {
		this.stored = dispatched;
	}

	warn(line: string) {
		this.warnings.push(line);
	}
}

describe("word of changed content", () => {
	let server: Server;
	let url: string;
	let received: Received[];
	let status: number;
	let stop: AbortController;
	let running: Promise<void>;
	let bench: Bench;

	const begin = () => {
		stop = new AbortController();
		running = dispatchChanges({ url, token: TOKEN }, bench, stop.signal, TIMING);
	};

	beforeEach(async () => {
		received = [];
		status = 204;
		bench = new Bench();
		server = createServer((request, response) => {
			let body = "";
			request.on("data", (chunk) => {
				body += chunk;
			});
			request.on("end", () => {
				received.push({ at: Date.now(), headers: request.headers, body: JSON.parse(body) });
				response.writeHead(status, status === 302 ? { location: "/elsewhere" } : {}).end();
			});
		});
		await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
		url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/dispatches`;
	});

	afterEach(async () => {
		stop.abort();
		await running;
		server.closeAllConnections();
		await new Promise((resolve) => server.close(resolve));
	});

	const seqs = () => received.map(({ body }) => body.client_payload.seq);

	it("is sent with the token, in the form that GitHub takes", async () => {
		bench.seq = 7;
		begin();
		await expect.poll(seqs).toEqual([7]);
		expect(received[0]).toMatchObject({
			headers: { authorization: `Bearer ${TOKEN}`, "content-type": "application/json" },
			body: { event_type: "content-changed", client_payload: { seq: 7 } },
		});
		await expect.poll(() => bench.stored.seq).toBe(7);
	});

	it("is sent once for a burst, and not again without news", async () => {
		begin();
		for (let seq = 1; seq <= 10; seq += 1) {
			bench.change(seq);
			await new Promise((resolve) => setTimeout(resolve, 5));
		}
		await expect.poll(seqs).toEqual([10]);
		await new Promise((resolve) => setTimeout(resolve, 400));
		expect(seqs()).toEqual([10]);
	});

	it("keeps its distance, and loses nothing", async () => {
		begin();
		bench.change(1);
		await expect.poll(seqs).toEqual([1]);
		bench.change(2);
		await expect.poll(seqs, { timeout: 2000 }).toEqual([1, 2]);
		expect((received[1]?.at ?? 0) - (received[0]?.at ?? 0)).toBeGreaterThanOrEqual(TIMING.apart - 10);
	});

	it("comes even while changes never pause", async () => {
		begin();
		let seq = 0;
		const editing = setInterval(() => bench.change(++seq), 10);
		await expect.poll(() => received.length, { timeout: 2000 }).toBeGreaterThan(0);
		clearInterval(editing);
	});

	it("is tried again with the newest change until it is taken", async () => {
		status = 503;
		bench.seq = 1;
		begin();
		await expect.poll(() => received.length).toBeGreaterThan(1);
		bench.change(2);
		status = 204;
		await expect.poll(() => bench.stored.seq, { timeout: 2000 }).toBe(2);
		expect(seqs().at(-1)).toBe(2);
		expect(bench.warnings[0]).toMatch(/DEPLOY_DISPATCH_URL: Die Gegenstelle antwortet mit Status 503/);
		expect(bench.warnings.join()).not.toContain(TOKEN);
	});

	it("does not follow where somebody else points", async () => {
		status = 302;
		bench.seq = 1;
		begin();
		await expect.poll(() => bench.warnings.join()).toContain("Status 302");
		expect(bench.stored.seq).toBe(0);
	});

	it("survives a restart and a database that is away", async () => {
		bench.seq = 5;
		bench.stored = { seq: 5, at: Date.now() };
		begin();
		stop.abort();
		await running;
		bench.seq = 6;
		bench.broken = true;
		begin();
		await expect.poll(() => bench.warnings.length).toBeGreaterThan(0);
		bench.broken = false;
		await expect.poll(seqs, { timeout: 2000 }).toEqual([6]);
	});

	it("does not begin without news", async () => {
		bench.seq = 5;
		bench.stored = { seq: 5, at: 0 };
		begin();
		await new Promise((resolve) => setTimeout(resolve, 150));
		expect(received).toEqual([]);
	});
});
