import { type ChildProcess, execFile, spawn } from "node:child_process";
import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { promisify } from "node:util";
import type { TestProject } from "vitest/node";
import { freePort } from "../../src/bench/product.ts";

/**
 * Starts the whole product once for the browser tests, as `npm start` does, in a data folder of its own:
 * CMS, publisher and site with the seed content. The other tests run meanwhile: `started` waits for it.
 */

export interface Product {
	site: string;
	cms: string;
	email: string;
	password: string;
	dataDir: string;
	/** environment with which operator commands reach this product */
	environment: Record<string, string>;
}

declare module "vitest" {
	interface ProvidedContext {
		product: Product;
	}
}

/** Resolves when the product has printed where it is; rejects with its output when it ends before. */
function untilReady(child: ChildProcess, siteOrigin: string): Promise<void> {
	return new Promise((resolve, reject) => {
		let output = "";
		const read = (chunk: Buffer) => {
			output += chunk.toString();
			if (output.includes(siteOrigin)) resolve();
		};
		child.stdout?.on("data", read);
		child.stderr?.on("data", read);
		child.once("exit", (code) => reject(new Error(`npm start ended with ${code} before it was ready:\n${output}`)));
	});
}

const outcomeFile = (dataDir: string) => join(dataDir, "start-outcome");
const READY = "ready";
const READY_WITHIN = 240_000;

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const root = new URL("../../../", import.meta.url).pathname;
	const { NODE_ENV: _, VITEST: __, ...inherited } = process.env;
	/* Before other tests begin, which read what is built. */
	await promisify(execFile)(process.execPath, ["scripts/src/build.ts"], { cwd: root, env: inherited });
	const dataDir = await mkdtemp(join(tmpdir(), "kinderstark-browser-"));
	const [sitePort, cmsPort] = [await freePort(), await freePort()];
	const environment = {
		SITE_PORT: String(sitePort),
		CMS_PORT: String(cmsPort),
		DATA_DIR: dataDir,
		ENV_FILE: join(dataDir, "env"),
		/* The fewer, the sooner everything is there; one that is translated and one written from right to left. */
		SITE_LANGUAGES: "de,en,ar",
		ADMIN_EMAIL: "redaktion@example.org",
		ADMIN_PASSWORD: "Nur-fuer-den-Test-1",
	};
	const product: Product = {
		site: `http://localhost:${sitePort}`,
		cms: `http://localhost:${cmsPort}`,
		email: environment.ADMIN_EMAIL,
		password: environment.ADMIN_PASSWORD,
		dataDir,
		environment,
	};
	const child = spawn(process.execPath, ["scripts/src/start.ts"], { cwd: root, env: { ...inherited, ...environment }, detached: true });
	const stop = async () => {
		const ended = new Promise((resolve) => (child.exitCode === null ? child.once("exit", resolve) : resolve(null)));
		child.kill("SIGTERM");
		await ended;
		await rm(dataDir, { recursive: true, force: true });
	};
	void untilReady(child, product.site)
		.then(
			() => READY,
			({ message }: Error) => message,
		)
		.then((outcome) => writeFile(outcomeFile(dataDir), outcome))
		/* All tests are over, and the folder is gone. */
		.catch(() => undefined);
	project.provide("product", product);
	return stop;
}

/**
 * The product, once everything is live.
 * @throws with what it said, when it did not start
 */
export async function started(product: Product): Promise<Product> {
	for (const end = Date.now() + READY_WITHIN; Date.now() < end; await sleep(100)) {
		const outcome = await readFile(outcomeFile(product.dataDir), "utf8").catch(() => "");
		if (outcome === READY) return product;
		if (outcome !== "") throw new Error(outcome);
	}
	throw new Error(`npm start was not ready after ${READY_WITHIN / 1000} seconds.`);
}

export async function releaseOf(product: Product): Promise<{ release: string; contentSeq: number; pages: number }> {
	return (await fetch(`${product.site}/release.json`)).json();
}
