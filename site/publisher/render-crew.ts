import { type ChildProcess, fork } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { setImmediate as breathe } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import type { ContentStore } from "../src/content/store.ts";
import type { PageKind } from "./site-pages.ts";

/** What a helper is told first: where the content lies and how pages are made. */
export interface CrewStart {
	bundleDir: string;
	contentFile: string;
	/** where pages are put, one file each */
	dir: string;
}

export interface CrewJob {
	path: string;
	kind: PageKind;
}

/** A page that a helper made; its bytes lie in `source`. */
export interface CrewPage {
	path: string;
	source: string;
	sha256: string;
}

export type CrewAnswer = CrewPage | { path: string; message: string };

const HELPER = fileURLToPath(new URL("./render-helper.ts", import.meta.url));
const AT_ONCE = 100;
/* Pages are new objects that nobody needs for long: with much room for those, there is little to clear away. */
const HELPER_MEMORY = ["--max-semi-space-size=64"];

/**
 * Processes that make pages of a content that does not change meanwhile: for a build of everything, with all cores at
 * work. What a page was made from is not remembered, so this is not for a publisher that goes on.
 */
export class RenderCrew {
	readonly #helpers: ChildProcess[] = [];
	readonly #dir: string;

	private constructor(dir: string) {
		this.#dir = dir;
	}

	/** @param count helpers beside this process */
	static async start(
		count: number,
		{ bundleDir, workDir, store }: { bundleDir: string; workDir: string; store: ContentStore },
	): Promise<RenderCrew> {
		const dir = path.join(workDir, "crew");
		mkdirSync(dir, { recursive: true });
		const crew = new RenderCrew(dir);
		const contentFile = path.join(dir, "content.jsonl");
		writeContent(contentFile, store);
		const ready = Array.from({ length: count }, (_, index) => {
			const helper = fork(HELPER, [], { serialization: "advanced", execArgv: HELPER_MEMORY });
			crew.#helpers.push(helper);
			const own = path.join(dir, String(index));
			mkdirSync(own);
			helper.send({ bundleDir, contentFile, dir: own } satisfies CrewStart);
			return answerOf(helper);
		});
		await Promise.all(ready);
		return crew;
	}

	/**
	 * Makes pages, the helpers and this process each taking the next ones as soon as they are done.
	 * @param own makes one here
	 * @param take gets each page that a helper made
	 */
	async render(jobs: readonly CrewJob[], own: (job: CrewJob) => Promise<void>, take: (answer: CrewAnswer) => void): Promise<void> {
		let next = 0;
		const chunk = () => {
			const jobsNow = jobs.slice(next, next + AT_ONCE);
			next += jobsNow.length;
			return jobsNow;
		};
		const helping = this.#helpers.map(async (helper) => {
			for (let mine = chunk(); mine.length > 0; mine = chunk()) {
				helper.send(mine);
				for (const answer of (await answerOf(helper)) as CrewAnswer[]) take(answer);
			}
		});
		const here = async () => {
			for (let mine = chunk(); mine.length > 0; mine = chunk()) {
				for (const job of mine) await own(job);
				/* Making a page lets nobody else in: without a break no helper's answer would be heard before the end. */
				await breathe();
			}
		};
		await Promise.all([...helping, here()]);
	}

	/** Ends the helpers. What they made stays until `clear`. */
	stop(): void {
		for (const helper of this.#helpers) helper.kill();
	}

	clear(): void {
		rmSync(this.#dir, { recursive: true, force: true });
	}
}

function answerOf(helper: ChildProcess): Promise<unknown> {
	return new Promise((resolve, reject) => {
		const ended = (code: number | null) => reject(new Error(`Ein Hilfsprozess hat sich beendet (${code}).`));
		helper.once("exit", ended);
		helper.once("message", (message) => {
			helper.off("exit", ended);
			resolve(message);
		});
	});
}

function writeContent(file: string, store: ContentStore): void {
	const lines = [
		JSON.stringify({ publicUrl: store.publicUrl, now: store.now, languages: store.languages, seq: store.seq, gone: [...store.gone] }),
	];
	for (const { type, entry } of store.everything()) lines.push(JSON.stringify([type, entry]));
	writeFileSync(file, `${lines.join("\n")}\n`);
}
