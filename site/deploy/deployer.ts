import { deploy } from "./deploy.ts";
import { openTarget } from "./open-target.ts";
import { DeployProblem } from "./problem.ts";
import { Source } from "./source.ts";
import { describeSummary } from "./summary.ts";
import { parseTarget, type TargetAddress } from "./target-address.ts";

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

/** Sends the live site to a target whenever it is asked to, in the background of the publisher. */
export class Deployer {
	readonly #address: TargetAddress;
	readonly #options: Required<DeployerOptions>;
	readonly #source: Source;
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
		this.#options = { deleteAfter: DAY, retryAfter: MINUTE, ...options };
		/* Kept from run to run: hashes of files that did not change are not made again. */
		this.#source = new Source(options.from);
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
	}

	async #run(): Promise<void> {
		while (this.#wanted) {
			this.#wanted = false;
			const failed = await this.#once();
			if (!failed || this.#stopped || this.#wanted) continue;
			this.#retry = setTimeout(() => this.request(), this.#options.retryAfter);
			this.#retry.unref();
		}
	}

	/* True when it has to be tried again. */
	async #once(): Promise<boolean> {
		const { from, deleteAfter, log } = this.#options;
		try {
			const summary = await deploy(this.#source, await openTarget(this.#address, from), { deleteAfter });
			this.#say(log, `Übertragen: ${describeSummary(summary)}`);
			return false;
		} catch (error) {
			const reason = error instanceof DeployProblem ? error.message : `Unerwarteter Fehler: ${(error as Error).message ?? error}`;
			this.#say(log, `Die Übertragung geht nicht: ${reason} Es wird noch einmal versucht.`);
			return true;
		}
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
