import { type SearchState, stateToQuery } from "./state.ts";

/** The address follows the search, so that it can be shared, and „back“ leads to the search before. */

/* Until the address follows what is typed; browsers allow few changes of it. */
const TYPING_PAUSE = 300;

export class SearchAddress {
	/** The words that the address holds. */
	#words = "";
	/** The last step in the history is a word being typed: the next letter replaces it. */
	#typing = false;
	#pause: ReturnType<typeof setTimeout> | undefined;

	/** The address has been read, or another way of searching begins: the next letter is a step of its own. */
	startAnew(words?: string): void {
		if (words !== undefined) this.#words = words;
		this.#typing = false;
	}

	/** @param replace makes no step of its own */
	remember(state: SearchState, replace = false): void {
		this.stopWaiting();
		const query = stateToQuery(state);
		/* Behind `#` stands whether the map is open. */
		const url = `${location.pathname}${query === "" ? "" : `?${query}`}${location.hash}`;
		if (replace) history.replaceState(null, "", url);
		else history.pushState(null, "", url);
		this.#words = state.q;
	}

	/** Remembers what is typed, once nothing more comes. */
	follow(state: SearchState, remembered: () => void): void {
		this.stopWaiting();
		this.#pause = setTimeout(() => {
			if (state.q === this.#words) return;
			this.remember(state, this.#typing);
			this.#typing = true;
			remembered();
		}, TYPING_PAUSE);
	}

	stopWaiting(): void {
		clearTimeout(this.#pause);
	}
}
