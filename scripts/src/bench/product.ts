import { type ChildProcess, spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../operate/paths.ts";
import { OperatorProblem } from "../operate/problem.ts";
import { BENCH_ADMIN, installationAt } from "./installation.ts";

/** The whole product, started as an operator starts it, in a folder of its own. */
export interface Product {
	site: string;
	cms: string;
	email: string;
	password: string;
	dataDir: string;
	/** its settings, for operator commands that work on it */
	environment: Record<string, string>;
	stop(): Promise<void>;
	/** starts it again with the same data, ended or not; resolves with the seconds until it is live */
	restart(): Promise<number>;
	/** seconds until it was live at first */
	firstSeconds: number;
}

/** A port that nobody uses right now. */
export async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const probe = createServer();
		probe.once("error", reject);
		probe.listen(0, () => {
			const address = probe.address();
			probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
		});
	});
}

/** Starts the product, with the data in `folder` or with none; `stop` takes its data away. */
export async function startProduct(folder?: string): Promise<Product> {
	const dataDir = folder ?? (await mkdtemp(path.join(tmpdir(), "kinderstark-bench-")));
	const [sitePort, cmsPort] = [await freePort(), await freePort()];
	const environment = { SITE_PORT: String(sitePort), CMS_PORT: String(cmsPort), ...installationAt(dataDir), ...BENCH_ADMIN };
	let child: ChildProcess | null = null;
	const start = async () => {
		const began = performance.now();
		const started = spawn(process.execPath, [inRoot("scripts/src/start.ts")], { env: { ...process.env, ...environment } });
		child = started;
		await new Promise<void>((resolve, reject) => {
			let output = "";
			const read = (chunk: Buffer) => {
				output += chunk.toString();
				if (output.includes("Anmelden:")) resolve();
			};
			started.stdout.on("data", read);
			started.stderr.on("data", read);
			started.once("exit", () => reject(new OperatorProblem(`Der Start für die Messung ist gescheitert:\n${output.trim()}`)));
		});
		return (performance.now() - began) / 1000;
	};
	const end = async () => {
		if (!child || child.exitCode !== null || child.signalCode !== null) return;
		const ended = new Promise((resolve) => child?.once("exit", resolve));
		child.kill("SIGTERM");
		await ended;
	};
	const stop = async () => {
		await end();
		await rm(dataDir, { recursive: true, force: true });
	};
	try {
		const firstSeconds = await start();
		return {
			site: `http://localhost:${sitePort}`,
			cms: `http://localhost:${cmsPort}`,
			email: BENCH_ADMIN.ADMIN_EMAIL,
			password: BENCH_ADMIN.ADMIN_PASSWORD,
			dataDir,
			environment,
			stop,
			firstSeconds,
			restart: async () => {
				await end();
				return start();
			},
		};
	} catch (error) {
		await stop();
		throw error;
	}
}
