import { setTimeout as sleep } from "node:timers/promises";
import type { PublishReport } from "@kinderstark/content-types/publishing";
import type { CmsClient } from "./cms-client.ts";
import { PublishProblem } from "./problem.ts";
import type { RunResult } from "./site.ts";

const MOST = 500;
const LONGEST = 2000;

const cut = (text: string) => text.slice(0, LONGEST);

/** The German sentence for an error of any kind. Nothing technical but what helps to find it. */
export function describeError(error: unknown): string {
	if (error instanceof PublishProblem) return cut(error.message);
	const { code, message } = error as NodeJS.ErrnoException;
	if (code === "ENOSPC" || code === "EDQUOT") return "Der Speicherplatz ist voll. Die neue Fassung wird später noch einmal versucht.";
	if (code === "EACCES" || code === "EROFS" || code === "EPERM") return "In den Datenordner der Website kann nicht geschrieben werden.";
	return cut(`Unerwarteter Fehler beim Veröffentlichen: ${message ?? String(error)}`);
}

interface ReportBase {
	contentSeq: number;
	startedAt: Date;
	release: string | null;
}

export function buildingReport({ contentSeq, startedAt, release }: ReportBase): PublishReport {
	return {
		state: "building",
		release,
		contentSeq,
		startedAt: startedAt.toISOString(),
		finishedAt: null,
		pages: 0,
		changedPages: 0,
		refused: [],
		warnings: [],
		error: null,
	};
}

export function liveReport(base: ReportBase, result: RunResult, finishedAt: Date): PublishReport {
	return {
		...buildingReport({ ...base, release: result.release }),
		state: "live",
		finishedAt: finishedAt.toISOString(),
		pages: result.pages,
		changedPages: result.outcome === "live" ? result.changedPages : 0,
		entries: result.entries.slice(-MOST),
		refused: result.refused.slice(0, MOST).map(({ type, documentId, title, problems }) => ({
			type,
			documentId,
			title,
			problems: problems.map((problem) => ({ ...problem, message: cut(problem.message) })),
		})),
		warnings: result.warnings.slice(0, MOST).map((warning) => ({ ...warning, message: cut(warning.message) })),
	};
}

export function failedReport(base: ReportBase, error: unknown, finishedAt: Date): PublishReport {
	const at = error instanceof PublishProblem ? error : null;
	return {
		...buildingReport(base),
		state: "failed",
		finishedAt: finishedAt.toISOString(),
		error: { message: describeError(error), type: at?.type ?? null, documentId: at?.documentId ?? null, field: at?.field ?? null },
	};
}

/** Sends reports one after the other, never in the way of publishing. Of reports that cannot be sent the newest is kept. */
export class Reporter {
	readonly #cms: Pick<CmsClient, "report">;
	readonly #retryAfter: number;
	readonly #apart: number;
	#waiting: PublishReport | null = null;
	#sending: Promise<void> | null = null;

	/**
	 * @param retryAfter milliseconds until a report that could not be sent is sent again
	 * @param apart milliseconds between two reports, so that a burst of edits does not keep the CMS busy with reports
	 */
	constructor(cms: Pick<CmsClient, "report">, retryAfter = 10_000, apart = 250) {
		this.#cms = cms;
		this.#retryAfter = retryAfter;
		this.#apart = apart;
	}

	send(report: PublishReport): void {
		this.#waiting = report;
		this.#sending ??= this.#run().finally(() => {
			this.#sending = null;
			if (this.#waiting) setTimeout(() => this.#waiting && this.send(this.#waiting), this.#retryAfter).unref();
		});
	}

	/** Resolves when there is nothing left to send right now. */
	async settled(): Promise<void> {
		await this.#sending;
	}

	async #run(): Promise<void> {
		while (this.#waiting) {
			const report = this.#waiting;
			this.#waiting = null;
			try {
				await this.#cms.report(report);
				if (this.#waiting) await sleep(this.#apart);
			} catch {
				this.#waiting ??= report;
				return;
			}
		}
	}
}
