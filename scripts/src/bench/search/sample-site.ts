import { spawn } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { inRoot } from "../../operate/paths.ts";
import { OperatorProblem } from "../../operate/problem.ts";
import { freePort } from "../product.ts";
import { runQuietly } from "../run.ts";

/** A site that is served as in production, with content that is known beforehand. */
export interface SampleSite {
	/** without a slash at the end */
	url: string;
	/** ends the server and takes the site's folder away */
	stop(): Promise<void>;
}

async function serve(dataDir: string): Promise<{ url: string; end(): Promise<void> }> {
	const port = await freePort();
	const environment = { ...process.env, DATA_DIR: dataDir, SITE_PORT: String(port), SITE_HOST: "127.0.0.1" };
	const server = spawn(process.execPath, [inRoot("site/server/main.ts")], { env: environment, stdio: ["ignore", "pipe", "pipe"] });
	const ended = new Promise<void>((resolve) => server.once("exit", () => resolve()));
	await new Promise<void>((resolve, reject) => {
		let output = "";
		const read = (chunk: Buffer) => {
			output += chunk.toString();
			if (output.includes(`Port ${port}`)) resolve();
		};
		server.stdout.on("data", read);
		server.stderr.on("data", read);
		server.once("exit", () => reject(new OperatorProblem(`Die Website für die Messung startet nicht:\n${output.trim()}`)));
	});
	return {
		url: `http://127.0.0.1:${port}`,
		end: async () => {
			server.kill();
			await ended;
		},
	};
}

/**
 * Makes a site and serves it. It has to be built (`buildWhatChanged`).
 * @param services so many made-up services; without it the content of the first start
 * @throws OperatorProblem with what the build or the server said
 */
export async function startSampleSite(services?: number): Promise<SampleSite> {
	const dataDir = await mkdtemp(path.join(tmpdir(), "kinderstark-search-"));
	const remove = () => rm(dataDir, { recursive: true, force: true });
	try {
		const size = services === undefined ? [] : ["--services", String(services)];
		const { code, output } = await runQuietly(process.execPath, [inRoot("site/dev/sample-site.ts"), "--data", dataDir, ...size]);
		if (code !== 0) throw new OperatorProblem(`Der Bau der Website ist gescheitert:\n${output.trim().slice(-2000)}`);
		const { url, end } = await serve(dataDir);
		return {
			url,
			stop: async () => {
				await end();
				await remove();
			},
		};
	} catch (error) {
		await remove();
		throw error;
	}
}
