import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";

/** A real CMS in a process of its own, as `npm start` runs it, with a data folder that is deleted afterwards. */

const cmsDir = path.resolve(import.meta.dirname, "..", "..");

export const ADMIN = { email: "redaktion@example.org", password: "Kinderstark1" };
export const PUBLISHER_SECRET = "publisher-secret-of-the-tests";

export type Variables = Record<string, string>;

export async function freePort(): Promise<number> {
	return new Promise((resolve, reject) => {
		const server = net.createServer();
		server.once("error", reject);
		server.listen(0, "127.0.0.1", () => {
			const { port } = server.address() as net.AddressInfo;
			server.close(() => resolve(port));
		});
	});
}

export async function temporaryFolder(): Promise<string> {
	return mkdtemp(path.join(os.tmpdir(), "cms-test-"));
}

/** Of the site; the fewer, the sooner the first content is there. */
export const TEST_LANGUAGES: readonly string[] = ["de", "en"];

export function environmentOf(dataDir: string, port: number, more: Variables = {}): Variables {
	return {
		PATH: process.env.PATH ?? "",
		HOME: process.env.HOME ?? "",
		HOST: "127.0.0.1",
		CMS_PORT: String(port),
		DATA_DIR: dataDir,
		PUBLIC_URL: "http://site.example.org",
		SITE_LANGUAGES: TEST_LANGUAGES.join(","),
		APP_KEYS: "key-a,key-b",
		API_TOKEN_SALT: "api-token-salt",
		ADMIN_JWT_SECRET: "admin-jwt-secret",
		TRANSFER_TOKEN_SALT: "transfer-token-salt",
		JWT_SECRET: "jwt-secret",
		ENCRYPTION_KEY: "0123456789abcdef0123456789abcdef",
		PUBLISHER_SECRET,
		ADMIN_EMAIL: ADMIN.email,
		ADMIN_PASSWORD: ADMIN.password,
		LOG_LEVEL: "warn",
		...more,
	};
}

export interface Run {
	process: ChildProcess;
	output: () => string;
	errors: () => string;
	exited: Promise<number | null>;
}

/** Starts a compiled entry of the CMS (`server.js`, `seed.js`). */
export function run(entry: string, environment: Variables, options: { uid?: number; gid?: number; args?: string[] } = {}): Run {
	const file = path.join(cmsDir, "dist", entry);
	if (!existsSync(file)) throw new Error("The CMS is not built. Run: npm run build -w @kinderstark/cms");
	const { args = [], ...identity } = options;
	const child = spawn(process.execPath, [file, ...args], { cwd: cmsDir, env: environment, stdio: ["ignore", "pipe", "pipe"], ...identity });
	let output = "";
	let errors = "";
	child.stdout?.on("data", (chunk) => {
		output += chunk;
	});
	child.stderr?.on("data", (chunk) => {
		errors += chunk;
	});
	const exited = new Promise<number | null>((resolve) => child.once("exit", resolve));
	return { process: child, output: () => output, errors: () => errors, exited };
}

export interface Cms {
	url: string;
	dataDir: string;
	readToken: string;
	output: () => string;
	restart: () => Promise<void>;
	stop: () => Promise<void>;
	environment: Variables;
}

async function untilReady(started: Run): Promise<void> {
	const deadline = Date.now() + 200_000;
	let over = false;
	void started.exited.then(() => {
		over = true;
	});
	while (!started.output().includes("CMS bereit")) {
		if (over || Date.now() > deadline) throw new Error(`The CMS did not start:\n${started.output()}\n${started.errors()}`);
		await new Promise((resolve) => setTimeout(resolve, 50));
	}
}

async function end(running: Run): Promise<void> {
	running.process.kill("SIGTERM");
	const timer = setTimeout(() => running.process.kill("SIGKILL"), 10_000);
	await running.exited;
	clearTimeout(timer);
}

export async function startCms(more: Variables = {}): Promise<Cms> {
	const dataDir = await temporaryFolder();
	const port = await freePort();
	const environment = environmentOf(dataDir, port, more);
	let running = run("server.js", environment);
	await untilReady(running);
	const readToken = async () => (await readFile(path.join(dataDir, "cms", "read-token"), "utf8")).trim();
	const cms: Cms = {
		url: `http://127.0.0.1:${port}`,
		dataDir,
		environment,
		readToken: await readToken(),
		output: () => running.output() + running.errors(),
		async restart() {
			await end(running);
			running = run("server.js", environment);
			await untilReady(running);
			cms.readToken = await readToken();
		},
		async stop() {
			await end(running);
			await rm(dataDir, { recursive: true, force: true });
		},
	};
	return cms;
}
