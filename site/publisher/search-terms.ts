import { type BaseFile, decodePostings, PLACE, type RangeFiles } from "../src/search/index-format.ts";
import { LIVES_IN } from "../src/search/place-facets.ts";
import { LIGHT_MARK } from "../src/search/tokens.ts";
import { type CompoundWord, isPieceable, updateCompounds } from "./search-compounds.ts";
import type { EntryLists } from "./search-entry-lists.ts";
import { type FamilyOf, NO_RANGES, RangeFamily } from "./search-files.ts";
import { type NumberWriter, writePostings } from "./search-postings.ts";
import { byCodeUnit, SortedList } from "./search-sorted.ts";

/** A stem, or a whole name of several. */
export interface Term extends CompoundWord {
	/** number of the entry and place of the word in it, in one number each; in no order */
	postings: number[];
	encoded: string;
}
const PLACE_BITS = 4;
const PLACE_MASK = (1 << PLACE_BITS) - 1;

/** Begins the names of places among the words; the folded name follows, for a stem is too coarse ("Elte", "Eltern"). */
export const PLACE_MARK = "@";
const PLACE_GROUP = `${LIVES_IN}:`;

/* Where a word is that stands inside another. */
function partOf(place: number): number {
	if (place >= PLACE.title) return PLACE.partOfTitle;
	return place === PLACE.names ? PLACE.partOfName : PLACE.partOfText;
}

function placesMeant({ encoded }: Term): string[] {
	return decodePostings(encoded).groups.map((group) => group.slice(PLACE_GROUP.length));
}

/** What words lead to. */
export interface WrittenTerms {
	terms: RangeFiles;
	/** light stems (`LIGHT_MARK`) */
	light: RangeFiles;
	/** names of places (`PLACE_MARK`) */
	places: BaseFile["places"];
}

/** What words are looked up by, and which entries each stands in. */
export class SearchTerms {
	readonly #terms = new Map<string, Term>();
	readonly #pieceable = new Map<string, CompoundWord>();
	readonly #sortedTerms = new SortedList<Term>((a, b) => byCodeUnit(a.key, b.key));
	readonly #lists: EntryLists;
	readonly #groupOf: (nr: number) => string | null;
	readonly #writer: NumberWriter;
	readonly #termFiles: RangeFamily<Term>;
	readonly #lightFiles: RangeFamily<Term>;
	#files: WrittenTerms = { terms: NO_RANGES, light: NO_RANGES, places: {} };
	#sizeOfFiles = 0;

	/* What an update touches; empty between updates. */
	readonly #newTerms = new Set<Term>();
	readonly #dirtyTerms = new Set<Term>();

	/** @param groupOf facet and value that an entry stands for */
	constructor(family: FamilyOf, lists: EntryLists, groupOf: (nr: number) => string | null, writer: NumberWriter) {
		this.#lists = lists;
		this.#groupOf = groupOf;
		this.#writer = writer;
		const files = (name: string) =>
			new RangeFamily<Term>(
				family(name),
				({ key, encoded }) => key.length + encoded.length + 6,
				/* Letters, digits and a few signs: nothing in it that JSON would write otherwise. */
				(terms) => `[${terms.map(({ key, encoded }) => `"${key}","${encoded}"`).join()}]`,
			);
		this.#termFiles = files("woerter");
		this.#lightFiles = files("staemme");
	}

	termOf(key: string): Term {
		const known = this.#terms.get(key);
		if (known) return known;
		const term: Term = { key, postings: [], encoded: "", containers: new Set(), parts: new Set() };
		this.#terms.set(key, term);
		this.#newTerms.add(term);
		return term;
	}

	/** Says that an entry with this word has become another one. */
	touch(term: Term): void {
		this.#dirtyTerms.add(term);
	}

	add(term: Term, nr: number, place: number): void {
		term.postings.push((nr << PLACE_BITS) | place);
		this.touch(term);
	}

	remove(term: Term, nr: number, place: number): void {
		const { postings } = term;
		const at = postings.indexOf((nr << PLACE_BITS) | place);
		const last = postings.pop() as number;
		if (at < postings.length) postings[at] = last;
		this.touch(term);
	}

	/** Writes what has changed since the last time. @param sizeOfFiles characters, about */
	write(sizeOfFiles: number): WrittenTerms {
		const gone: Term[] = [];
		for (const term of this.#dirtyTerms) {
			if (term.postings.length > 0) continue;
			this.#terms.delete(term.key);
			if (!this.#newTerms.delete(term)) gone.push(term);
		}
		/* Read from a record that another one in the same update has taken the place of. */
		for (const term of this.#newTerms) {
			if (term.postings.length > 0) continue;
			this.#terms.delete(term.key);
			this.#newTerms.delete(term);
		}
		const come = [...this.#newTerms];
		const pieces = (terms: readonly Term[]) => terms.filter(({ key }) => isPieceable(key));
		for (const { key } of pieces(gone)) this.#pieceable.delete(key);
		for (const term of pieces(come)) this.#pieceable.set(term.key, term);
		const dirty = new Set(this.#dirtyTerms);
		for (const word of updateCompounds(this.#pieceable, pieces(come), pieces(gone))) dirty.add(word as Term);
		for (const term of this.#dirtyTerms) for (const part of term.parts) dirty.add(part as Term);
		const changed = new Set<string>();
		for (const term of dirty) {
			changed.add(term.key);
			if (term.postings.length > 0) term.encoded = this.#encodePostings(term);
		}
		if (gone.length + come.length > 0) this.#sortedTerms.change(new Set(gone), come);
		this.#dirtyTerms.clear();
		this.#newTerms.clear();
		if (changed.size > 0 || sizeOfFiles !== this.#sizeOfFiles) {
			this.#sizeOfFiles = sizeOfFiles;
			const light: Term[] = [];
			const others: Term[] = [];
			const places: BaseFile["places"] = {};
			for (const term of this.#sortedTerms.items) {
				if (term.key.startsWith(PLACE_MARK)) places[term.key.slice(PLACE_MARK.length)] = placesMeant(term);
				else (term.key.startsWith(LIGHT_MARK) ? light : others).push(term);
			}
			this.#files = {
				terms: this.#termFiles.update(others, changed, sizeOfFiles),
				light: this.#lightFiles.update(light, changed, sizeOfFiles),
				places,
			};
		}
		return this.#files;
	}

	#encodePostings(term: Term): string {
		const lists = this.#lists;
		const grouped = new Set<number>();
		for (const posting of term.postings) {
			const nr = posting >> PLACE_BITS;
			lists.put(nr, posting & PLACE_MASK);
			if (lists.hasGroup(nr)) grouped.add(nr);
		}
		/* Words of the entry itself go before parts of its longer words. */
		for (const container of term.containers as Set<Term>) {
			for (const posting of container.postings) {
				const nr = posting >> PLACE_BITS;
				const before = lists.placeOf(nr);
				const part = partOf(posting & PLACE_MASK);
				if (before >= 0 && (before < PLACE.partOfText || before >= part)) continue;
				lists.put(nr, part);
				if (lists.hasGroup(nr)) grouped.add(nr);
			}
		}
		const groups = new Set<string>();
		const partGroups = new Set<string>();
		/* A place is meant by its whole name only, see `PLACE_MARK`. */
		const isPlaceName = term.key.startsWith(PLACE_MARK);
		for (const nr of grouped) {
			const group = this.#groupOf(nr);
			if (group === null || isPlaceName !== group.startsWith(PLACE_GROUP)) continue;
			const place = lists.placeOf(nr);
			if (place >= PLACE.partOfName) partGroups.add(group);
			else if (place >= PLACE.names && place < PLACE.partOfText) groups.add(group);
		}
		for (const group of groups) partGroups.delete(group);
		writePostings(this.#writer, { ...lists.take(), groups: [...groups].sort(), partGroups: [...partGroups].sort() });
		return this.#writer.take();
	}
}
