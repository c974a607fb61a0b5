import type { Change } from "@kinderstark/content-types/publishing";
import type { CmsClient } from "./cms-client.ts";

interface Question {
	/** number of the change after which it asks */
	after: number;
	answer: Promise<readonly Change[]>;
	/** there is an answer, and something in it */
	hasNews: boolean;
	stop: AbortController;
}

/** The question for news that is open at the CMS: one at a time, asked while a run is under way as well as between two. */
export class News {
	readonly #cms: Pick<CmsClient, "changes">;
	readonly #wait: number;
	#question: Question | null = null;

	/** @param wait seconds that one question may stay open */
	constructor(cms: Pick<CmsClient, "changes">, wait: number) {
		this.#cms = cms;
		this.#wait = wait;
	}

	/** Whether something has happened after this change, as far as is known by now. Asks, if nobody has. */
	isThere(after: number): boolean {
		return this.#ask(after).hasNews;
	}

	/**
	 * What has happened after this change: waits for it, and is given nothing when that takes too long.
	 * @throws CmsUnavailable; the reason of the signal, when that says to stop
	 */
	async next(after: number, signal: AbortSignal): Promise<readonly Change[]> {
		const question = this.#ask(after);
		const stop = () => question.stop.abort(signal.reason);
		if (signal.aborted) stop();
		signal.addEventListener("abort", stop);
		try {
			return await question.answer;
		} finally {
			signal.removeEventListener("abort", stop);
			this.#forget(question);
		}
	}

	/** Asks no more. */
	close(): void {
		this.#question?.stop.abort();
		this.#question = null;
	}

	#ask(after: number): Question {
		if (this.#question?.after === after) return this.#question;
		this.#question?.stop.abort();
		const stop = new AbortController();
		const answer = this.#cms.changes(after, this.#wait, stop.signal).then(({ changes }) => changes);
		const question: Question = { after, answer, hasNews: false, stop };
		this.#question = question;
		answer.then(
			(changes) => {
				question.hasNews = changes.length > 0;
				/* There is nothing in it that anybody would take: the next question is a new one. */
				if (!question.hasNews) this.#forget(question);
			},
			/* Told to whoever waits for the answer, next time. */
			() => undefined,
		);
		return question;
	}

	#forget(question: Question): void {
		if (this.#question === question) this.#question = null;
	}
}
