import { type ChildProcess, spawn } from "node:child_process";
import { createWriteStream, type WriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { inRoot } from "./paths.ts";
import { OperatorProblem } from "./problem.ts";

/** Somebody ended the whole while it was still starting. */
export class Stopped extends Error {
	override name = "Stopped";
}

export interface Service {
	name: string;
	/** German, for messages */
	label: string;
	/** script for node, from the repository's root */
	script: string;
	nodeOptions?: string[];
	/** folder to run in, from the root */
	folder?: string;
}

const RESTART = { first: 1000, last: 30_000 };
/** A process that lived this long had started well. */
const HEALTHY_AFTER = 60_000;
const STOP_WITHIN = 10_000;

interface Running {
	service: Service;
	child: ChildProcess | null;
	log: WriteStream;
	lastLines: string[];
	startedAt: number;
	delay: number;
	timer: NodeJS.Timeout | null;
	/** null as long as it runs */
	exitCode: number | null;
}

/** Looks after the processes of an installation: starts them, keeps their logs, brings them back, stops them. */
export class Supervisor {
	readonly #logDir: string;
	readonly #env: NodeJS.ProcessEnv;
	readonly #say: (line: string) => void;
	readonly #running = new Map<string, Running>();
	#stopping = false;
	#bringBack = false;

	constructor(options: { logDir: string; env: NodeJS.ProcessEnv; say(line: string): void }) {
		this.#logDir = options.logDir;
		this.#env = options.env;
		this.#say = options.say;
	}

	async start(service: Service): Promise<void> {
		await mkdir(this.#logDir, { recursive: true });
		const log = createWriteStream(path.join(this.#logDir, `${service.name}.log`), { flags: "a", mode: 0o600 });
		/* A full disk must not end what the log is about. */
		log.on("error", () => undefined);
		const running: Running = {
			service,
			child: null,
			log,
			lastLines: [],
			startedAt: 0,
			delay: RESTART.first,
			timer: null,
			exitCode: null,
		};
		this.#running.set(service.name, running);
		this.#spawn(running);
	}

	/** From now on a process that ends is started again. */
	keepRunning(): void {
		if (this.#stopping) return;
		this.#bringBack = true;
		for (const running of this.#running.values()) if (running.exitCode !== null) this.#restartLater(running);
	}

	pidOf(name: string): number | undefined {
		return this.#running.get(name)?.child?.pid;
	}

	/**
	 * Waits until `ready` says so.
	 * @throws OperatorProblem with the process's own last line when it ends before
	 */
	async untilReady(name: string, ready: () => Promise<boolean>, timeout: number): Promise<void> {
		const running = this.#running.get(name);
		const end = Date.now() + timeout;
		for (;;) {
			if (!running || this.#stopping) throw new Stopped();
			if (running.exitCode !== null) {
				const last = running.lastLines.filter((line) => line.trim() !== "").at(-1);
				throw new OperatorProblem(last ?? `${running.service.label} startet nicht. Mehr dazu in ${this.#logDir}.`);
			}
			if (await ready()) return;
			if (Date.now() > end) throw new OperatorProblem(`${running.service.label} antwortet nicht. Mehr dazu in ${this.#logDir}.`);
			await new Promise((resolve) => setTimeout(resolve, 100));
		}
	}

	/** Stops everything, newest first, and gives each a moment to finish. */
	async stop(): Promise<void> {
		this.#stopping = true;
		await Promise.all([...this.#running.values()].reverse().map((running) => this.#stopOne(running)));
	}

	#spawn(running: Running): void {
		const { service } = running;
		const preload = pathToFileURL(inRoot("scripts/src/operate/die-with-parent.ts")).href;
		const child = spawn(process.execPath, ["--import", preload, ...(service.nodeOptions ?? []), inRoot(service.script)], {
			cwd: inRoot(service.folder ?? ""),
			env: this.#env,
			stdio: ["ignore", "pipe", "pipe", "ipc"],
			/* Ctrl-C reaches the whole foreground group; the order of stopping is ours to choose. */
			detached: true,
		});
		running.child = child;
		running.exitCode = null;
		running.startedAt = Date.now();
		for (const stream of [child.stdout, child.stderr]) stream?.on("data", (chunk: Buffer) => this.#keep(running, chunk));
		child.once("error", (error) => this.#keep(running, Buffer.from(`${error.message}\n`)));
		child.once("exit", (code, signal) => {
			running.child = null;
			running.exitCode = code ?? (signal ? 1 : 0);
			if (!this.#stopping && this.#bringBack) this.#restartLater(running);
		});
	}

	#keep(running: Running, chunk: Buffer): void {
		running.log.write(chunk);
		running.lastLines = [...running.lastLines, ...chunk.toString().split("\n")].slice(-20);
	}

	#restartLater(running: Running): void {
		if (Date.now() - running.startedAt > HEALTHY_AFTER) running.delay = RESTART.first;
		this.#say(`${running.service.label} hat sich beendet und startet in ${running.delay / 1000} s neu. Mehr dazu in ${this.#logDir}.`);
		running.timer = setTimeout(() => this.#spawn(running), running.delay);
		running.delay = Math.min(running.delay * 2, RESTART.last);
	}

	async #stopOne(running: Running): Promise<void> {
		if (running.timer) clearTimeout(running.timer);
		const { child } = running;
		if (child && child.exitCode === null && child.signalCode === null) {
			const ended = new Promise((resolve) => child.once("exit", resolve));
			child.kill("SIGTERM");
			const kill = setTimeout(() => child.kill("SIGKILL"), STOP_WITHIN);
			await ended;
			clearTimeout(kill);
		}
		await new Promise((resolve) => running.log.end(resolve));
	}
}
