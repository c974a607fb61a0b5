import { sayCount, sayNumber } from "../i18n/say.ts";
import { type Answer, type Asked, type Desk, type DeskSetup, MOST_SUGGESTED_PAGES, type Result } from "./desk-questions.ts";
import { type Found, find, lookAhead, lookFurther, practise } from "./engine.ts";
import { IndexFiles } from "./index-files.ts";
import type { Card, Space } from "./index-format.ts";
import type { IndexReader } from "./index-reader.ts";
import { parseQuery } from "./query.ts";
import type { ResultNotes } from "./result-notes.ts";
import { countInWords, type FacetSpec, isNarrowed, type SearchState } from "./state.ts";
import { whyLine } from "./why-line.ts";

/**
 * Answers what pages ask, from the index. Nothing here touches a page: it runs in a thread of its own (`worker.ts`), or in the
 * page's where there is none (`desk-client.ts`).
 */

const MOST_SUGGESTED_SERVICES = 3;
/* After so many searches they hardly grow any quicker; and what somebody asks in the meantime comes first. */
const TIMES_TO_PRACTISE = 3;
const BETWEEN_PRACTICE = 40;

interface Known {
	key: string;
	reader: IndexReader;
	found: Found;
}

/** What the page lists. */
interface Listed {
	key: string;
	reader: IndexReader;
	/** left out for the first services by title */
	found?: Found;
}

export class SearchDesk implements Desk {
	readonly #files: IndexFiles;
	readonly #language: string;
	readonly #letters: DeskSetup["letters"];
	readonly #say: DeskSetup["say"];
	/** what was looked for last: counting starts from it */
	#last: Known | undefined;
	/** what was searched for last: the page goes on from it */
	#listed: Listed | undefined;
	/** Grows with every search, so that an older one is given up. */
	#turn = 0;

	constructor({ base, language, letters, say }: DeskSetup, files = new IndexFiles(base)) {
		this.#files = files;
		this.#language = language;
		this.#letters = letters;
		this.#say = say;
	}

	async prepare(): Promise<void> {
		await this.#answer((reader) => lookAhead(reader, this.#letters));
	}

	/** Makes the first search as quick as the next ones: for a thread in which nobody waits meanwhile, once it is prepared. */
	async practise(): Promise<void> {
		for (let times = 0; times < TIMES_TO_PRACTISE; times += 1) {
			await new Promise((resolve) => setTimeout(resolve, BETWEEN_PRACTICE));
			if (this.#last) return;
			await this.#answer(practise);
		}
	}

	async prepareForKeys(): Promise<void> {
		await this.#answer(lookFurther);
	}

	async prepareForMore(): Promise<void> {
		await this.#answer((reader) => void reader.code("guesses"));
	}

	async search(asked: Asked, most: number): Promise<Answer | undefined> {
		return this.#latest((reader) => {
			const opening = asksForNothing(asked.state) ? this.#opening(reader, asked, most) : undefined;
			if (opening) return opening;
			const found = this.#find(reader, asked.state);
			const { sure, partly, corrections, places, results } = found;
			/* Which cards are needed is known only when nothing else is missing. */
			const complete = reader.missing.size === 0;
			if (complete) this.#listed = { key: keyOf(asked.state), reader, found };
			return {
				total: results.length,
				said: this.#total(results.length, sure, asked),
				sure,
				partly,
				corrections,
				places,
				results: complete ? this.#results(reader, asked, found, results.slice(0, most)) : [],
			};
		});
	}

	async more(asked: Asked, from: number, most: number): Promise<Result[] | undefined> {
		return this.#ofListed(asked, (reader, listed) => {
			const opening = listed.found ? undefined : reader.opening(this.#language, from, most);
			if (opening) return opening.map(bareResult);
			const found = listed.found ?? this.#find(reader, asked.state);
			return this.#results(reader, asked, found, found.results.slice(from, from + most));
		});
	}

	async others(asked: Asked): Promise<Card[] | undefined> {
		return this.#ofListed(asked, (reader, { found }) => this.#cards(reader, "others", found?.others ?? []));
	}

	async counts(state: SearchState, facets: readonly FacetSpec[]) {
		return this.#answer((reader) => {
			const { scope } = this.#find(reader, state);
			return reader.code("filters")?.countFilters(reader, state, scope, facets) ?? {};
		});
	}

	async placeCounts(anywhere: SearchState, places: FacetSpec) {
		return this.#answer((reader) => {
			const found = this.#find(reader, anywhere);
			return reader.code("filters")?.placeCounts(reader, anywhere, found, places) ?? { byPlace: {}, elsewhere: null };
		});
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

	/* From the state of the index that was searched: a newer one has other numbers. */
	async #ofListed<T>({ state }: Asked, work: (reader: IndexReader, listed: Listed) => T): Promise<T | undefined> {
		const listed = this.#listed;
		if (listed?.key !== keyOf(state)) return undefined;
		const now = this.#turn;
		try {
			return await this.#files.answerWhile(
				() => now === this.#turn,
				(reader) => work(reader, listed),
				listed.reader,
			);
		} catch {
			/* The index is a newer one by now. */
			return undefined;
		}
	}

	/* --- what is found --- */

	/* Nothing is asked: the first cards stand in a file of their own, and nothing has to be worked out. */
	#opening(reader: IndexReader, asked: Asked, most: number): Answer | undefined {
		const { count, opening } = reader.entry.services;
		const cards = reader.opening(this.#language, 0, most);
		const waiting = reader.missing.size > 0;
		if (!waiting && !cards) return undefined;
		if (!waiting) this.#listed = { key: keyOf(asked.state), reader };
		const results = (cards ?? []).map(bareResult);
		const said = this.#total(count, count, asked);
		return { total: count, said, sure: count, partly: false, corrections: [], places: [], results, opening };
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

	#results(reader: IndexReader, asked: Asked, found: Found, numbers: readonly number[]): Result[] {
		if (!this.#say) return [];
		const { hits, labels } = this.#say;
		const saying = { words: hits, labels, language: this.#language };
		return numbers.flatMap((number) => {
			const card = reader.card("services", number, this.#language);
			return card ? { card, notes: this.#notes(reader, asked, found, card, number), why: whyLine(found.why(number), saying) } : [];
		});
	}

	/* „12 Angebote, bei 3 weiteren ist es nicht bekannt“. Said here, for the first number that a browser writes takes it long. */
	#total(total: number, sure: number, { words }: Asked): string {
		if (!this.#say) return "";
		const counted = countInWords(sure, this.#say.totals, this.#language);
		const unsure = total - sure;
		if (unsure === 0 || !words) return counted;
		const open = sayCount(sure === 0 ? words.onlyUnsure : words.unsure, unsure, this.#language);
		return sure === 0 ? open : `${counted}, ${open}`;
	}

	#notes(reader: IndexReader, { state, town, words }: Asked, { filters }: Found, card: Card, number: number): ResultNotes {
		if (!words || filters.length === 0) return {};
		const context = {
			words,
			state,
			filters,
			...(town === undefined ? {} : { town }),
			number: (value: number) => sayNumber(value, this.#language),
		};
		return reader.code("filters")?.notesOf(reader, context, card, number) ?? {};
	}
}

/* Nothing was asked that it could be there for. */
const bareResult = (card: Card): Result => ({ card, notes: {}, why: "" });

/* A single letter is no word yet. */
function asksForNothing(state: SearchState): boolean {
	if (isNarrowed(state)) return false;
	const { words, age } = parseQuery(state.q);
	return words.length === 0 && age === null;
}

/* „Open now“ holds for a minute. */
function keyOf(state: SearchState): string {
	const minute = state.filters.geoeffnet ? Math.floor((state.now ?? Date.now()) / 60_000) : 0;
	return JSON.stringify([state.q, state.filters, state.literal, state.urgent, state.place, state.order, state.origin, minute]);
}
