import { type ChildProcess, fork } from "node:child_process";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseTarget, type TargetAddress } from "./target-address.ts";
import type { DeployAnswer, DeployOrder } from "./worker.ts";

export interface DeployerOptions {
	/** the live site, or a symlink to it */
	from: string;
	/** German lines for the publisher's log */
	log(line: string): void;
	/** milliseconds that a hashed asset stays on the target after the site no longer has it; 24 hours when not said */
	deleteAfter?: number;
	/** milliseconds until a failed deployment is tried again; a minute when not said */
	retryAfter?: number;
}

export const DAY = 86_400_000;
const MINUTE = 60_000;

const WORKER = fileURLToPath(new URL("./worker.ts", import.meta.url));

/**
 * Sends the live site to a target whenever it is asked to, beside the publisher: in a process of its own, which reads and
 * hashes thousands of files without keeping an edit waiting. That process ends with this one.
 */
export class Deployer {
	readonly #address: TargetAddress;
	readonly #options: Required<DeployerOptions>;
	#worker: ChildProcess | null = null;
	#wanted = false;
	#running: Promise<void> | null = null;
	#retry: NodeJS.Timeout | null = null;
	#stopped = false;

	/**
	 * @param target as in `DEPLOY_TO`, or what `parseTarget` made of it
	 * @throws DeployProblem when the target makes no sense: better at the start than at the first release
	 */
	constructor(target: string | TargetAddress, options: DeployerOptions) {
		this.#address = typeof target === "string" ? parseTarget(target) : target;
		this.#options = { deleteAfter: DAY, retryAfter: MINUTE, ...options, from: path.resolve(options.from) };
	}

	/** Sends what changed; at most one run at a time. Asked while one runs, another one follows. Never throws. */
	request(): void {
		if (this.#stopped) return;
		if (this.#retry) clearTimeout(this.#retry);
		this.#retry = null;
		this.#wanted = true;
		this.#running ??= this.#run().finally(() => {
			this.#running = null;
		});
	}

	/** Resolves when everything that was asked for was tried. A failed run is tried again later and is not waited for. */
	async settled(): Promise<void> {
		while (this.#running) await this.#running;
	}

	/** Begins nothing any more; a run that is under way comes to its end. */
	stop(): void {
		this.#stopped = true;
		this.#wanted = false;
		if (this.#retry) clearTimeout(this.#retry);
		this.#retry = null;
		if (!this.#running) this.#dismiss();
	}

	async #run(): Promise<void> {
		while (this.#wanted) {
			this.#wanted = false;
			const failed = await this.#once();
			if (!failed || this.#stopped || this.#wanted) continue;
			this.#retry = setTimeout(() => this.request(), this.#options.retryAfter);
			this.#retry.unref();
		}
		if (this.#stopped) this.#dismiss();
	}

	/* True when it has to be tried again. */
	async #once(): Promise<boolean> {
		const { from, deleteAfter, log } = this.#options;
		const { done, message } = await this.#ask({ address: this.#address, from, deleteAfter });
		this.#say(log, done ? `Übertragen: ${message}` : `Die Übertragung geht nicht: ${message} Es wird noch einmal versucht.`);
		return !done;
	}

	#ask(order: DeployOrder): Promise<DeployAnswer> {
		return new Promise((resolve) => {
			const worker = this.#hire();
			const finish = (answer: DeployAnswer) => {
				worker.off("message", finish).off("error", failed).off("exit", ended);
				/* An idle worker is no reason for the publisher to stay. */
				worker.unref();
				worker.channel?.unref();
				resolve(answer);
			};
			const failed = (error: Error) => finish({ done: false, message: `Der Vorgang antwortet nicht: ${error.message}.` });
			const ended = (code: number | null, signal: string | null) =>
				finish({ done: false, message: `Der Vorgang ist abgebrochen (${signal ?? code}).` });
			worker.on("message", finish).on("error", failed).on("exit", ended);
			worker.send(order, (error) => error && failed(error));
		});
	}

	#hire(): ChildProcess {
		if (!this.#worker?.connected) {
			const worker = fork(WORKER, { execArgv: [], stdio: ["ignore", "ignore", "inherit", "ipc"] });
			/* One that dies while nothing is to do is no error; the next order finds another one. */
			worker.on("error", () => undefined);
			this.#worker = worker;
		}
		this.#worker.ref();
		this.#worker.channel?.ref();
		return this.#worker;
	}

	#dismiss(): void {
		if (this.#worker?.connected) this.#worker.disconnect();
		this.#worker = null;
	}

	/* A log that fails (a full disk) must not end the publisher. */
	#say(log: (line: string) => void, line: string): void {
		try {
			log(line);
		} catch {
			/* There is nowhere left to say it. */
		}
	}
}
