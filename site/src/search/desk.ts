import { sayNumber } from "../i18n/say.ts";
import { placeCounts } from "../map/place-counts.ts";
import { type Answer, type Asked, type Desk, type DeskSetup, type Result, SHORTEST_TO_SUGGEST } from "./desk-questions.ts";
import { type Found, find } from "./engine.ts";
import { countFilters } from "./filter-counts.ts";
import { IndexFiles } from "./index-files.ts";
import type { Card, IndexEntry, Space } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { notesOf } from "./result-notes.ts";
import { type FacetSpec, isBare, type SearchState } from "./state.ts";
import { labelOf, whyLine } from "./why-line.ts";

/**
 * Answers what pages ask, from the index. Nothing here touches a page: it runs in a thread of its own (`worker.ts`), or in the
 * page's where there is none (`desk-client.ts`).
 */

const MOST_SUGGESTED_PAGES = 4;
const MOST_SUGGESTED_SERVICES = 3;

interface Known {
	key: string;
	reader: IndexReader;
	found: Found;
}

export class SearchDesk implements Desk {
	readonly #files: IndexFiles;
	readonly #language: string;
	readonly #say: DeskSetup["say"];
	/** what was searched for last: counting and going on start from it */
	#last: Known | undefined;
	/** the index whose first services are shown */
	#opened: IndexEntry | undefined;
	/** Grows with every search, so that an older one is given up. */
	#turn = 0;

	constructor({ base, language, say }: DeskSetup, files = new IndexFiles(base)) {
		this.#files = files;
		this.#language = language;
		this.#say = say;
	}

	async search(asked: Asked, most: number): Promise<Answer | undefined> {
		return this.#latest((reader) => {
			const opening = isBare(asked.state) ? this.#opening(reader, most) : undefined;
			if (opening) return opening;
			const found = this.#find(reader, asked.state);
			const { sure, partly, corrections, places, results } = found;
			/* Which cards are needed is known only when nothing else is missing. */
			const complete = reader.missing.size === 0;
			const others = complete ? this.#cards(reader, "others", found.others) : [];
			return {
				total: results.length,
				sure,
				partly,
				corrections,
				places,
				results: complete ? this.#results(reader, asked, found, results.slice(0, most)) : [],
				others,
				suggested: asked.state.q.length < SHORTEST_TO_SUGGEST ? [] : others.slice(0, MOST_SUGGESTED_PAGES),
			};
		});
	}

	async more(asked: Asked, from: number, most: number): Promise<Result[] | undefined> {
		if (isBare(asked.state) && this.#opened)
			await this.#answer((reader) => reader.entry === this.#opened && this.#find(reader, asked.state));
		const known = this.#last;
		if (known?.key !== keyOf(asked.state)) return undefined;
		const numbers = known.found.results.slice(from, from + most);
		try {
			return await this.#files.answer((reader) => this.#results(reader, asked, known.found, numbers), known.reader);
		} catch {
			/* The index is a newer one by now, with other numbers. */
			return undefined;
		}
	}

	async counts(state: SearchState, facets: readonly FacetSpec[]) {
		return this.#answer((reader) => countFilters(reader, state, this.#find(reader, state).scope, facets));
	}

	async placeCounts(anywhere: SearchState, places: FacetSpec) {
		return this.#answer((reader) => placeCounts(reader, anywhere, this.#find(reader, anywhere), places));
	}

	async totals(states: readonly SearchState[]): Promise<number[]> {
		return this.#answer((reader) => states.map((state) => find(reader, state).results.length));
	}

	async firstThatFinds(ways: readonly Asked[], most: number) {
		return this.#answer((reader) => {
			for (const [way, asked] of ways.entries()) {
				const found = find(reader, asked.state);
				const total = found.results.length;
				if (total > 0) return { way, total, results: this.#results(reader, asked, found, found.results.slice(0, most)) };
			}
			return undefined;
		});
	}

	async values(column: string): Promise<readonly string[]> {
		return this.#answer((reader) => reader.column(column)?.values ?? []);
	}

	async suggest(q: string): Promise<Card[] | undefined> {
		return this.#latest((reader) => {
			const found = find(reader, { q, filters: {} });
			if (reader.missing.size > 0) return [];
			return [
				...this.#cards(reader, "others", found.others.slice(0, MOST_SUGGESTED_PAGES)),
				...this.#cards(reader, "services", found.results.slice(0, MOST_SUGGESTED_SERVICES)),
			];
		});
	}

	/* --- one after the other --- */

	#answer<T>(work: (reader: IndexReader) => T): Promise<T> {
		const known = this.#files.now(work);
		return known === undefined ? this.#files.answer(work) : Promise.resolve(known);
	}

	/* A key press that comes while an older one waits for its turn, or for files, is answered instead of it. */
	async #latest<T>(work: (reader: IndexReader) => T): Promise<T | undefined> {
		this.#turn += 1;
		const now = this.#turn;
		await new Promise((resolve) => setTimeout(resolve));
		if (now !== this.#turn) return undefined;
		return this.#files.now(work) ?? (await this.#files.answerWhile(() => now === this.#turn, work));
	}

	/* --- what is found --- */

	/* Nothing is asked: the first cards stand in a file of their own, and nothing has to be worked out. */
	#opening(reader: IndexReader, most: number): Answer | undefined {
		const { count } = reader.entry.services;
		const cards = reader.opening(this.#language);
		/* Asked again once it is here. */
		const waiting = reader.missing.size > 0;
		if (!waiting && (!cards || cards.length < Math.min(most, count))) return undefined;
		this.#opened = reader.entry;
		const results = (cards ?? []).slice(0, most).map((card): Result => ({ card, notes: {}, why: "" }));
		return { total: count, sure: count, partly: false, corrections: [], places: [], results, others: [], suggested: [] };
	}

	#find(reader: IndexReader, state: SearchState): Found {
		const key = keyOf(state);
		if (this.#last?.key === key && this.#last.reader === reader) return this.#last.found;
		const found = find(reader, state);
		if (reader.missing.size === 0) this.#last = { key, reader, found };
		return found;
	}

	/* Those whose file is still to be loaded are left out. */
	#cards(reader: IndexReader, space: Space, numbers: readonly number[]): Card[] {
		return numbers.flatMap((number) => reader.card(space, number, this.#language) ?? []);
	}

	#results(reader: IndexReader, { state, town }: Asked, { filters, why }: Found, numbers: readonly number[]): Result[] {
		const said = this.#say;
		if (!said) return [];
		const { finder, hits, facets } = said;
		const context = {
			words: finder,
			state,
			filters,
			...(town === undefined ? {} : { town }),
			languageLabel: (code: string) => labelOf(facets, "sprache", code) ?? code,
			number: (value: number) => sayNumber(value, this.#language),
		};
		const saying = { words: hits, facets, language: this.#language };
		return numbers.flatMap((number) => {
			const card = reader.card("services", number, this.#language);
			return card ? { card, notes: notesOf(reader, context, card, number), why: whyLine(why(number), saying) } : [];
		});
	}
}

/* „Open now“ holds for a minute. */
function keyOf(state: SearchState): string {
	const minute = state.filters.geoeffnet ? Math.floor((state.now ?? Date.now()) / 60_000) : 0;
	return JSON.stringify([state.q, state.filters, state.literal, state.place, state.order, state.origin, minute]);
}
