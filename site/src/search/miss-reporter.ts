import { COUNTING, countableTerm, MISS_PATH } from "./countable-term.ts";

/**
 * Tells the site's server for which words nothing was found, where somebody counts them (`server/miss-counter.ts`): the words
 * alone, once, and only when the person has stopped typing. Whoever asks not to be tracked is not counted either.
 */

/* A word that is still being typed is none yet. */
const PAUSE_MS = 3000;

/* Only the project's own server says that it counts; elsewhere nothing is sent. */
function isCounted(): boolean {
	const [page] = performance.getEntriesByType("navigation") as PerformanceNavigationTiming[];
	return page?.serverTiming?.some(({ name }) => name === COUNTING) ?? false;
}

function isUnwanted(): boolean {
	const { doNotTrack, globalPrivacyControl } = navigator as Navigator & { globalPrivacyControl?: boolean };
	return globalPrivacyControl === true || doNotTrack === "1" || typeof navigator.sendBeacon !== "function";
}

export class MissReporter {
	readonly #told = new Set<string>();
	#waiting: string | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;

	constructor() {
		addEventListener("pagehide", () => this.#tell());
	}

	/** These words found nothing; undefined: what was noted last is not it. */
	note(words: string | undefined): void {
		clearTimeout(this.#pause);
		this.#waiting = undefined;
		if (words === undefined || !isCounted() || isUnwanted()) return;
		const term = countableTerm(words);
		if (term === null || this.#told.has(term)) return;
		this.#waiting = term;
		this.#pause = setTimeout(() => this.#tell(), PAUSE_MS);
	}

	#tell(): void {
		clearTimeout(this.#pause);
		const term = this.#waiting;
		this.#waiting = undefined;
		if (term === undefined) return;
		this.#told.add(term);
		navigator.sendBeacon(MISS_PATH, term);
	}
}
