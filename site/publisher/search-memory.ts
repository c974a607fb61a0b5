import { createHash } from "node:crypto";
import { fold } from "../src/search/fold.ts";
import { OPENING_SIZE } from "../src/search/index-folder.ts";
import {
	type CardsFile,
	type ColumnFile,
	encodeList,
	encodeNumber,
	encodePostings,
	type GuessesFile,
	HASH_LENGTH,
	type IndexEntry,
	NO_FILE,
	type OpeningFile,
	PLACE,
	PLACES,
	type Postings,
	type RangeFiles,
	type Space,
	type SpaceFiles,
	type TranslatedCard,
} from "../src/search/index-format.ts";
import "../src/search/other-letters.ts";
import { LIVES_IN } from "../src/search/place-facets.ts";
import { stemOf } from "../src/search/stem.ts";
import { lightStem } from "../src/search/stem-latin.ts";
import { isSearchable, LIGHT_MARK, LINE_GLUE, LONGEST_LINE, PLACE_MARK, pairHash, SAYING_MARK, wordsIn } from "../src/search/tokens.ts";
import { isFunctionWord, isWeakWord } from "../src/search/words.ts";
import { type CompoundWord, isPieceable, updateCompounds } from "./search-compounds.ts";
import { type FileChanges, FileFamily, MOST_CHARACTERS, RangeFamily } from "./search-files.ts";
import type { SearchRecord } from "./search-records.ts";
import { byCodeUnit, SortedList } from "./search-sorted.ts";
import { SearchTranslations } from "./search-translations.ts";

/** A stem, or a whole name of several. */
interface Term extends CompoundWord {
	/** number of the entry and place of the word in it, in one number each; in no order */
	postings: number[];
	encoded: string;
}
const PLACE_BITS = 4;
const PLACE_MASK = (1 << PLACE_BITS) - 1;

/** One way of writing a word. */
interface Form {
	readonly text: string;
	readonly folded: string;
	/** null for words that are not looked up */
	readonly stem: string | null;
	readonly spelling: Spelling | null;
	/** entries that write it so */
	count: number;
}

/** All ways of writing a word that fold to the same. */
interface Spelling {
	readonly key: string;
	readonly ending: Ending;
	readonly forms: Set<Form>;
	encoded: string;
}

/** A spelling under its letters in reverse. */
interface Ending {
	readonly key: string;
	readonly spelling: Spelling;
}

interface Doc {
	/** in this process only, see `id` */
	nr: number;
	readonly space: Space;
	readonly url: string;
	/** decides about `id` */
	readonly hash: number;
	/** number in the files; -1 before it has one */
	id: number;
	title: string;
	meta: Record<string, string>;
	/** by language */
	translated: Record<string, TranslatedCard>;
	/** by facet */
	filters: Map<string, FilterSet>;
	/** facet and value of the services that its names stand for */
	group: string | null;
	terms: Map<Term, number>;
	forms: Set<Form>;
	pairs: Uint16Array;
}

/** Values of a facet that a service has; services with the same values share one. */
interface FilterSet {
	/** the values, glued: the first one is the main one, the others are sorted */
	readonly key: string;
	/** services with it */
	count: number;
	/** its number in the file that is being written */
	code: string;
}

interface SpaceState {
	readonly byHash: SortedList<Doc>;
	readonly cards: FileFamily;
	readonly dirtyCards: Set<number>;
	slots: number;
	files: SpaceFiles;
}

/** Language of the records themselves; `translations` hold the others. */
const LANGUAGE = "de";
const COLLATOR = new Intl.Collator(LANGUAGE);
const SPACES: readonly Space[] = ["services", "others"];
const VALUE_GLUE = "\n";
const PLACE_GROUP = `${LIVES_IN}:`;
const GROUP = /^[a-z0-9-]+:[a-z0-9-]+$/;
const SHORTEST_SPELLING = 4;
const MOST_WORDS_IN_SHORT_TITLE = 2;
const PAIRS = 1 << 16;
const FEWEST_SLOTS = 512;
const FEWEST_PAIR_FILES = 16;

const NO_RANGES: RangeFiles = { from: [], hashes: "" };

const hashOfUrl = (url: string) => createHash("sha256").update(url).digest().readUInt32BE(0);
const backwards = (text: string) => [...text].reverse().join("");
const noFiles = (): FileChanges => ({ write: new Map(), remove: new Set() });

/* At most half of the numbers are taken, so that most entries get the one that their hash asks for. */
function slotsFor(count: number): number {
	let slots = FEWEST_SLOTS;
	while (slots < count * 2) slots *= 2;
	return slots;
}

/* Smaller ones cost more in the list, and in what the server says with each, than they save. */
const FEWEST_CHARACTERS = 4_000;

/*
 * A search loads the list of all files, and one for each of its words and of its first results: both together are least where files
 * grow with the root of what is in them all. With the number of slots everything is written anew in any case.
 */
function sizeOfWordFiles(slots: number): number {
	return Math.min(MOST_CHARACTERS, Math.max(FEWEST_CHARACTERS, 66 * Math.sqrt(slots)));
}

/* Every word of a question is looked up among the names of places, too: these stand in few files. */
const SHARE_OF_PLACES = 1 / 4;

const FEWEST_CARDS = 3;
const CARDS_OF_OTHERS = 4;

/* See above; as a power of two. Pages of other kinds are few, and come after the first results. */
function shiftOfCards(space: Space, slots: number): number {
	return space === "others" ? CARDS_OF_OTHERS : Math.max(FEWEST_CARDS, (Math.log2(slots) - 5) >> 1);
}

/* Where a word is that stands inside another. */
function partOf(place: number): number {
	if (place >= PLACE.title) return PLACE.partOfTitle;
	return place === PLACE.names ? PLACE.partOfName : PLACE.partOfText;
}

/* Word as it is shown where a typing error is put right; capitals only where nobody writes it otherwise. */
function shownForm(forms: Iterable<Form>): string {
	const rank = ({ text }: Form) => (text.length > 1 && text === text.toUpperCase() ? 1 : 0);
	const [best] = [...forms].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.text, b.text));
	return best?.text ?? "";
}

/**
 * The search index in memory, with the words of all languages in it. Its files are a function of the records alone: whatever the history, the same
 * records give the same bytes.
 */
export class MemoryIndex {
	readonly #docs: (Doc | null)[] = [];
	readonly #freeNumbers: number[] = [];
	readonly #byUrl = new Map<string, Doc>();
	readonly #terms = new Map<string, Term>();
	readonly #pieceable = new Map<string, CompoundWord>();
	readonly #forms = new Map<string, Form>();
	readonly #spellings = new Map<string, Spelling>();
	readonly #pairs: (number[] | undefined)[] = new Array(PAIRS);
	readonly #encodedPairs: string[] = new Array(PAIRS).fill("");
	readonly #sortedTerms = new SortedList<Term>((a, b) => byCodeUnit(a.key, b.key));
	readonly #sortedSpellings = new SortedList<Spelling>((a, b) => byCodeUnit(a.key, b.key));
	readonly #sortedEndings = new SortedList<Ending>((a, b) => byCodeUnit(a.key, b.key));
	readonly #spaces: Record<Space, SpaceState>;

	#changes = noFiles();
	readonly #family = (name: string) => new FileFamily(name, () => this.#changes);
	readonly #termFamily = (name: string) =>
		new RangeFamily<Term>(
			this.#family(name),
			({ key, encoded }) => (key.length + encoded.length + 6) * (key.startsWith(PLACE_MARK) ? SHARE_OF_PLACES : 1),
			/* Letters, digits and a few signs: nothing in it that JSON would write otherwise. */
			(terms) => `[${terms.map(({ key, encoded }) => `"${key}","${encoded}"`).join()}]`,
		);
	readonly #termFiles = this.#termFamily("woerter");
	readonly #lightFiles = this.#termFamily("staemme");
	readonly #spellingFiles = new RangeFamily<Spelling>(
		this.#family("anfaenge"),
		({ encoded }) => encoded.length + 3,
		(spellings) => JSON.stringify(spellings.map(({ encoded }) => encoded)),
	);
	readonly #endingFiles = new RangeFamily<Ending>(
		this.#family("endungen"),
		({ spelling }) => spelling.encoded.length + 3,
		(endings) => JSON.stringify(endings.map(({ spelling }) => spelling.encoded)),
	);
	readonly #columnFiles = this.#family("filter");
	readonly #servicesByTitle = new SortedList<Doc>((a, b) => COLLATOR.compare(a.title, b.title) || byCodeUnit(a.url, b.url));
	readonly #numbersFile = this.#family("angebotsnummern");
	readonly #orderFile = this.#family("angebotsfolge");
	readonly #openingFile = this.#family("angebotsanfang");
	readonly #pairFiles = this.#family("paare");
	readonly #phraseFile = this.#family("paarliste");
	readonly #guessesFile = this.#family("raten");
	readonly #translations = new SearchTranslations(this.#family);
	#entry = "";
	#pairFileCount = 0;
	#sizeOfWordFiles = 0;
	/** by facet and key; those that no service has are taken out with the next update */
	readonly #facets = new Map<string, Map<string, FilterSet>>();
	#termRanges: RangeFiles = NO_RANGES;
	#guesses: GuessesFile = { light: NO_RANGES, spellings: NO_RANGES, endings: NO_RANGES };

	/* What an update touches; empty between updates. */
	readonly #newTerms = new Set<Term>();
	readonly #dirtyTerms = new Set<Term>();
	readonly #dirtySpellings = new Set<Spelling>();
	readonly #newSpellings = new Set<Spelling>();
	readonly #lessUsedForms = new Set<Form>();
	readonly #dirtyPairs = new Set<number>();
	readonly #dirtyFacets = new Set<string>();
	#allFacetsDirty = true;
	#wordFilesGrow = false;

	constructor() {
		const space = (prefix: string): SpaceState => ({
			byHash: new SortedList((a, b) => a.hash - b.hash || byCodeUnit(a.url, b.url)),
			cards: this.#family(`${prefix}karten`),
			dirtyCards: new Set(),
			slots: 0,
			files: { count: 0, shift: 0, cards: "" },
		});
		this.#spaces = { services: space("angebots"), others: space("seiten") };
	}

	/** Takes new, changed and removed records in. @returns the files that differ, by name within the index's folder */
	update(records: readonly SearchRecord[], removed: readonly string[]): FileChanges {
		this.#changes = noFiles();
		const gone = new Set<Doc>();
		const come = new Set<Doc>();
		const retitled = new Set<Doc>();
		const takeOut = (doc: Doc) => {
			this.#takeOut(doc);
			if (!come.delete(doc)) gone.add(doc);
			retitled.delete(doc);
		};
		for (const url of removed) {
			const doc = this.#byUrl.get(url);
			if (doc) takeOut(doc);
		}
		for (const record of records) {
			const doc = this.#read(record);
			const before = this.#byUrl.get(record.url);
			if (before && before.space === doc.space) {
				if (before.title !== doc.title && !come.has(before)) retitled.add(before);
				this.#replace(before, doc);
				continue;
			}
			if (before) takeOut(before);
			this.#putIn(doc);
			come.add(doc);
		}
		for (const space of SPACES) this.#arrange(space, gone, come, retitled);
		const size = sizeOfWordFiles(this.#spaces.services.slots);
		this.#wordFilesGrow = size !== this.#sizeOfWordFiles;
		this.#sizeOfWordFiles = size;
		this.#writeTerms();
		this.#writeSpellings();
		this.#writePairs();
		for (const space of SPACES) {
			const { byHash, dirtyCards, files } = this.#spaces[space];
			this.#translations.update(space, byHash.items, dirtyCards, files.shift);
			this.#writeCards(space);
		}
		this.#writeColumns();
		this.#writeEntry();
		return this.#changes;
	}

	#formOf(text: string): Form {
		const known = this.#forms.get(text);
		if (known) return known;
		const folded = fold(text);
		const looked = isSearchable(folded) && !isFunctionWord(folded);
		const spelled = looked && folded.length >= SHORTEST_SPELLING && !/\p{N}/u.test(folded);
		const form: Form = {
			text,
			folded,
			stem: looked ? stemOf(folded) : null,
			spelling: spelled ? this.#spellingOf(folded) : null,
			count: 0,
		};
		this.#forms.set(text, form);
		form.spelling?.forms.add(form);
		return form;
	}

	#spellingOf(folded: string): Spelling {
		const known = this.#spellings.get(folded);
		if (known) return known;
		const spelling = { key: folded, forms: new Set<Form>(), encoded: "" } as unknown as Spelling & { ending: Ending };
		spelling.ending = { key: backwards(folded), spelling };
		this.#spellings.set(folded, spelling);
		this.#newSpellings.add(spelling);
		return spelling;
	}

	#termOf(key: string): Term {
		const known = this.#terms.get(key);
		if (known) return known;
		const term: Term = { key, postings: [], encoded: "", containers: new Set(), parts: new Set() };
		this.#terms.set(key, term);
		this.#newTerms.add(term);
		return term;
	}

	/** Everything that is to be known of a record; nothing of it is in the index yet. */
	#read(record: SearchRecord): Doc {
		const terms = new Map<Term, number>();
		const forms = new Set<Form>();
		const pairs = new Set<number>();
		const mark = (stem: string, place: number) => {
			const term = this.#termOf(stem);
			if ((terms.get(term) ?? -1) < place) terms.set(term, place);
		};
		const words = (text: string): Form[] => {
			const looked: Form[] = [];
			let previous = "";
			for (const shown of wordsIn(text)) {
				const form = this.#formOf(shown);
				forms.add(form);
				if (previous !== "") pairs.add(pairHash(previous, form.folded));
				previous = form.folded;
				if (form.stem !== null) looked.push(form);
			}
			return looked;
		};
		const markWord = ({ stem, folded }: Form, place: number, locale: string) => {
			if (stem === null) return;
			mark(stem, place);
			const light = lightStem(folded, locale);
			if (light !== undefined) mark(LIGHT_MARK + light, place);
		};
		const add = (text: string, place: number, locale: string) => {
			for (const form of words(text)) markWord(form, place, locale);
		};
		const addName = (text: string, place: number | null, locale: string) => {
			const looked = words(text);
			const telling = new Set(looked.flatMap(({ folded, stem }) => (isWeakWord(folded) ? [] : stem)));
			const best = telling.size === 1 ? PLACE.wholeName : telling.size > MOST_WORDS_IN_SHORT_TITLE ? PLACE.title : PLACE.shortTitle;
			for (const form of looked) markWord(form, place ?? best, locale);
			const stems = looked.map(({ stem }) => stem);
			if (stems.length > 1 && stems.length <= LONGEST_LINE) mark(stems.join(LINE_GLUE), PLACE.wholeName);
			/* No word of „Was soll ich werden?“ tells anything: it is known as a whole. */
			const saying = telling.size > 0 ? [] : wordsIn(text).map(fold);
			if (saying.length > 1 && saying.length <= LONGEST_LINE) mark(SAYING_MARK + saying.join(LINE_GLUE), PLACE.wholeName);
		};
		for (const { locale, title, names, summary, text } of [{ ...record, locale: LANGUAGE }, ...record.translations]) {
			add(text, PLACE.body, locale);
			add(summary, PLACE.summary, locale);
			for (const name of names) addName(name, PLACE.names, locale);
			addName(title, null, locale);
		}
		for (const name of record.placeNames) {
			add(name, PLACE.body, LANGUAGE);
			const folded = fold(name);
			if (folded !== "") mark(PLACE_MARK + folded, PLACE.wholeName);
		}

		const space = record.kind === "angebot" ? "services" : "others";
		const group = record.leadsTo ? `${record.leadsTo.facet}:${record.leadsTo.value}` : "";
		return {
			nr: -1,
			space,
			url: record.url,
			hash: hashOfUrl(record.url),
			id: -1,
			title: record.title,
			meta: record.meta,
			translated: Object.fromEntries(
				record.translations.flatMap(({ locale, title, summary }) => (title || summary ? [[locale, { title, summary }]] : [])),
			),
			filters: new Map(
				space === "services" ? Object.entries(record.filters).map(([name, values]) => [name, this.#filterSet(name, values)]) : [],
			),
			group: GROUP.test(group) ? group : null,
			terms,
			forms,
			pairs: Uint16Array.from(pairs).sort(),
		};
	}

	#touch(term: Term): void {
		this.#dirtyTerms.add(term);
	}

	#addPosting(term: Term, doc: Doc, place: number): void {
		term.postings.push((doc.nr << PLACE_BITS) | place);
		this.#touch(term);
	}

	#removePosting(term: Term, doc: Doc, place: number): void {
		const { postings } = term;
		const at = postings.indexOf((doc.nr << PLACE_BITS) | place);
		const last = postings.pop() as number;
		if (at < postings.length) postings[at] = last;
		this.#touch(term);
	}

	#addPair(pair: number, doc: Doc): void {
		const list = this.#pairs[pair];
		if (list) list.push(doc.nr);
		else this.#pairs[pair] = [doc.nr];
		this.#dirtyPairs.add(pair);
	}

	#removePair(pair: number, doc: Doc): void {
		const list = this.#pairs[pair] ?? [];
		list.splice(list.indexOf(doc.nr), 1);
		if (list.length === 0) this.#pairs[pair] = undefined;
		this.#dirtyPairs.add(pair);
	}

	#useForm(form: Form): void {
		form.count += 1;
		if (form.spelling) this.#dirtySpellings.add(form.spelling);
	}

	#dropForm(form: Form): void {
		form.count -= 1;
		this.#lessUsedForms.add(form);
		if (form.spelling) this.#dirtySpellings.add(form.spelling);
	}

	#filterSet(facet: string, values: readonly string[]): FilterSet {
		const sets = this.#facets.get(facet) ?? new Map<string, FilterSet>();
		this.#facets.set(facet, sets);
		const [first, ...rest] = new Set(values);
		const key = first === undefined ? "" : [first, ...rest.sort()].join(VALUE_GLUE);
		const set = sets.get(key) ?? { key, count: 0, code: "" };
		sets.set(key, set);
		return set;
	}

	#touchCard({ space, id }: Doc): void {
		if (id >= 0) this.#spaces[space].dirtyCards.add(id >> this.#spaces[space].files.shift);
	}

	#putIn(doc: Doc): void {
		doc.nr = this.#freeNumbers.pop() ?? this.#docs.length;
		this.#docs[doc.nr] = doc;
		this.#byUrl.set(doc.url, doc);
		for (const [term, place] of doc.terms) this.#addPosting(term, doc, place);
		for (const form of doc.forms) this.#useForm(form);
		for (const pair of doc.pairs) this.#addPair(pair, doc);
		if (doc.space !== "services") return;
		for (const set of doc.filters.values()) set.count += 1;
		this.#allFacetsDirty = true;
	}

	#takeOut(doc: Doc): void {
		for (const [term, place] of doc.terms) this.#removePosting(term, doc, place);
		for (const form of doc.forms) this.#dropForm(form);
		for (const pair of doc.pairs) this.#removePair(pair, doc);
		this.#touchCard(doc);
		if (doc.space === "services") {
			for (const set of doc.filters.values()) set.count -= 1;
			this.#allFacetsDirty = true;
		}
		this.#byUrl.delete(doc.url);
		this.#docs[doc.nr] = null;
		this.#freeNumbers.push(doc.nr);
	}

	/* Only what differs is touched: most edits change a few words. */
	#replace(doc: Doc, next: Doc): void {
		for (const [term, place] of next.terms) if (doc.terms.get(term) !== place) this.#addPosting(term, doc, place);
		for (const [term, place] of doc.terms) if (next.terms.get(term) !== place) this.#removePosting(term, doc, place);
		for (const form of next.forms) if (!doc.forms.has(form)) this.#useForm(form);
		for (const form of doc.forms) if (!next.forms.has(form)) this.#dropForm(form);
		const before = new Set(doc.pairs);
		const after = new Set(next.pairs);
		for (const pair of after) if (!before.has(pair)) this.#addPair(pair, doc);
		for (const pair of before) if (!after.has(pair)) this.#removePair(pair, doc);
		if (doc.space === "services") {
			for (const name of new Set([...doc.filters.keys(), ...next.filters.keys()])) {
				if (doc.filters.get(name)?.key !== next.filters.get(name)?.key) this.#dirtyFacets.add(name);
			}
			for (const set of next.filters.values()) set.count += 1;
			for (const set of doc.filters.values()) set.count -= 1;
		}
		if (doc.group !== next.group) for (const term of next.terms.keys()) this.#touch(term);
		this.#touchCard(doc);
		const { title, meta, translated, filters, group, terms, forms, pairs } = next;
		Object.assign(doc, { title, meta, translated, filters, group, terms, forms, pairs });
	}

	/** Gives every entry its number: the one its hash asks for, or the next that is free after its neighbour's. */
	#arrange(name: Space, allGone: ReadonlySet<Doc>, allCome: ReadonlySet<Doc>, allRetitled: ReadonlySet<Doc>): void {
		const here = (docs: ReadonlySet<Doc>) => [...docs].filter(({ space }) => space === name);
		const [gone, come, retitled] = [here(allGone), here(allCome), here(allRetitled)];
		const space = this.#spaces[name];
		if (gone.length + come.length + retitled.length === 0 && space.slots > 0) return;
		if (name === "services") this.#servicesByTitle.change(new Set([...gone, ...retitled]), [...come, ...retitled]);
		space.byHash.change(new Set(gone), come);
		const docs = space.byHash.items;
		space.slots = slotsFor(docs.length);
		this.#shareOutCards(name);
		let last = -1;
		for (const doc of docs) {
			const id = Math.max(Math.floor((doc.hash / 2 ** 32) * space.slots), last + 1);
			last = id;
			if (id === doc.id) continue;
			if (doc.id >= 0) {
				for (const term of doc.terms.keys()) this.#touch(term);
				for (const pair of doc.pairs) this.#dirtyPairs.add(pair);
			}
			this.#touchCard(doc);
			doc.id = id;
			this.#touchCard(doc);
		}
		space.files.count = docs.length;
		if (name !== "services") return;
		this.#numbersFile.set("", JSON.stringify(encodeList(docs.map(({ id }) => id))));
		this.#orderFile.set("", JSON.stringify(this.#servicesByTitle.items.map(({ id }) => encodeNumber(id)).join("")));
	}

	/* Whose number stays may still come into another file. */
	#shareOutCards(name: Space): void {
		const { slots, files, dirtyCards, byHash } = this.#spaces[name];
		const shift = shiftOfCards(name, slots);
		if (shift === files.shift) return;
		for (let file = 0; file < files.cards.length / HASH_LENGTH; file += 1) dirtyCards.add(file);
		files.shift = shift;
		for (const doc of byHash.items) this.#touchCard(doc);
	}

	#writeTerms(): void {
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
			if (term.postings.length > 0) term.encoded = encodePostings(this.#postingsOf(term));
		}
		if (gone.length + come.length > 0) this.#sortedTerms.change(new Set(gone), come);
		this.#dirtyTerms.clear();
		this.#newTerms.clear();
		if (changed.size > 0 || this.#wordFilesGrow) {
			const light: Term[] = [];
			const others: Term[] = [];
			for (const term of this.#sortedTerms.items) (term.key.startsWith(LIGHT_MARK) ? light : others).push(term);
			this.#termRanges = this.#termFiles.update(others, changed, this.#sizeOfWordFiles);
			this.#guesses.light = this.#lightFiles.update(light, changed, this.#sizeOfWordFiles);
		}
	}

	#postingsOf(term: Term): Postings<ArrayLike<number>> {
		const found: Record<Space, number[][]> = { services: PLACES.map(() => []), others: PLACES.map(() => []) };
		const groups = new Set<string>();
		const partGroups = new Set<string>();
		/* A place is meant by its whole name only, see `PLACE_MARK`. */
		const isPlaceName = term.key.startsWith(PLACE_MARK);
		/* By entry: its place plus one. Words of the entry itself go before parts of its longer words. */
		const best = new Uint8Array(this.#docs.length);
		for (const posting of term.postings) best[posting >> PLACE_BITS] = (posting & PLACE_MASK) + 1;
		for (const container of term.containers as Set<Term>) {
			for (const posting of container.postings) {
				const nr = posting >> PLACE_BITS;
				const before = best[nr] as number;
				const part = partOf(posting & PLACE_MASK) + 1;
				if (before === 0 || (before > PLACE.partOfText && before < part)) best[nr] = part;
			}
		}
		for (let nr = 0; nr < best.length; nr += 1) {
			const place = (best[nr] as number) - 1;
			if (place < 0) continue;
			const doc = this.#docs[nr] as Doc;
			found[doc.space][place]?.push(doc.id);
			if (doc.group === null || isPlaceName !== doc.group.startsWith(PLACE_GROUP)) continue;
			if (place >= PLACE.partOfName) partGroups.add(doc.group);
			else if (place >= PLACE.names && place < PLACE.partOfText) groups.add(doc.group);
		}
		for (const group of groups) partGroups.delete(group);
		const rising = (lists: number[][]) => lists.map((list) => (list.length > 1 ? Int32Array.from(list).sort() : list));
		return {
			services: rising(found.services),
			others: rising(found.others),
			groups: [...groups].sort(),
			partGroups: [...partGroups].sort(),
		};
	}

	#writeSpellings(): void {
		for (const form of this.#lessUsedForms) {
			if (form.count > 0) continue;
			this.#forms.delete(form.text);
			form.spelling?.forms.delete(form);
		}
		const gone: Spelling[] = [];
		const drop = (spelling: Spelling) => {
			this.#spellings.delete(spelling.key);
			if (!this.#newSpellings.delete(spelling)) gone.push(spelling);
		};
		const changed = new Set<string>();
		for (const spelling of this.#dirtySpellings) {
			if (spelling.forms.size === 0) drop(spelling);
			else {
				let count = 0;
				for (const form of spelling.forms) count += form.count;
				const encoded = `${Math.min(9, Math.floor(Math.log2(count)))}${shownForm(spelling.forms)}`;
				if (encoded === spelling.encoded) continue;
				spelling.encoded = encoded;
			}
			changed.add(spelling.key);
		}
		const come = [...this.#newSpellings];
		if (gone.length + come.length > 0) {
			this.#sortedSpellings.change(new Set(gone), come);
			this.#sortedEndings.change(
				new Set(gone.map(({ ending }) => ending)),
				come.map(({ ending }) => ending),
			);
		}
		this.#newSpellings.clear();
		this.#dirtySpellings.clear();
		this.#lessUsedForms.clear();
		if (changed.size > 0 || this.#guesses.spellings.from.length === 0) {
			this.#guesses.spellings = this.#spellingFiles.update(this.#sortedSpellings.items, changed, MOST_CHARACTERS);
			this.#guesses.endings = this.#endingFiles.update(this.#sortedEndings.items, new Set([...changed].map(backwards)), MOST_CHARACTERS);
		}
	}

	#writePairs(): void {
		const fileCount = Math.max(FEWEST_PAIR_FILES, this.#spaces.services.slots / 128);
		const size = PAIRS / fileCount;
		const files = new Set<number>();
		if (fileCount === this.#pairFileCount) for (const pair of this.#dirtyPairs) files.add(Math.floor(pair / size));
		else for (let file = 0; file < fileCount; file += 1) files.add(file);
		for (const pair of this.#dirtyPairs) this.#encodedPairs[pair] = this.#encodePair(pair);
		this.#dirtyPairs.clear();
		if (files.size === 0) return;
		this.#pairFileCount = fileCount;
		for (const file of files) {
			const content = this.#pairsOf(file * size, size);
			if (content === "") this.#pairFiles.remove(file);
			else this.#pairFiles.set(file, JSON.stringify(content));
		}
		this.#pairFiles.keepOnly(new Set(Array.from({ length: fileCount }, (_, file) => file)));
		const hashes = Array.from({ length: fileCount }, (_, file) => this.#pairFiles.hashOf(file) ?? NO_FILE);
		this.#phraseFile.set("", JSON.stringify(hashes.join("")));
	}

	#encodePair(pair: number): string {
		const ids: Record<Space, number[]> = { services: [], others: [] };
		for (const nr of this.#pairs[pair] ?? []) {
			const doc = this.#docs[nr] as Doc;
			ids[doc.space].push(doc.id);
		}
		if (ids.services.length + ids.others.length === 0) return "";
		return SPACES.map((space) => encodeList(ids[space].sort((a, b) => a - b))).join("");
	}

	#pairsOf(start: number, size: number): string {
		let text = "";
		let last = start;
		for (let pair = start; pair < start + size; pair += 1) {
			const encoded = this.#encodedPairs[pair] as string;
			if (encoded === "") continue;
			text += encodeNumber(pair - last) + encoded;
			last = pair;
		}
		return text;
	}

	#writeCards(name: Space): void {
		const space = this.#spaces[name];
		if (space.dirtyCards.size === 0) return;
		const contents = new Map<number, CardsFile>();
		for (const { id, url, meta } of space.byHash.items) {
			const file = id >> space.files.shift;
			if (!space.dirtyCards.has(file)) continue;
			const content = contents.get(file) ?? {};
			contents.set(file, content);
			content[id] = { url, meta };
		}
		for (const file of space.dirtyCards) {
			const content = contents.get(file);
			if (content) space.cards.set(file, JSON.stringify(content));
			else space.cards.remove(file);
		}
		space.dirtyCards.clear();
		const last = space.byHash.items[space.byHash.items.length - 1]?.id ?? -1;
		const count = (last >> space.files.shift) + 1;
		space.files.cards = Array.from({ length: count }, (_, file) => space.cards.hashOf(file) ?? NO_FILE).join("");
	}

	#writeColumns(): void {
		for (const [name, sets] of this.#facets) {
			for (const set of sets.values()) if (set.count === 0) sets.delete(set.key);
			if (sets.size === 0) this.#facets.delete(name);
		}
		const names = this.#allFacetsDirty ? this.#facets.keys() : this.#dirtyFacets;
		for (const name of names) if (this.#facets.has(name)) this.#columnFiles.set(name, JSON.stringify(this.#columnOf(name)));
		this.#columnFiles.keepOnly(new Set(this.#facets.keys()));
		this.#dirtyFacets.clear();
		this.#allFacetsDirty = false;
	}

	#columnOf(facet: string): ColumnFile {
		const { items } = this.#spaces.services.byHash;
		const used = [...(this.#facets.get(facet)?.values() ?? [])];
		const without: FilterSet = { key: "", count: items.length - used.reduce((sum, { count }) => sum + count, 0), code: "" };
		/* A service may say that it has no value, or say nothing. */
		const empty = used.find(({ key }) => key === "");
		if (empty) without.count += empty.count;
		const sets = [...used.filter((set) => set !== empty), ...(without.count > 0 ? [without] : [])];
		/* Frequent sets get short numbers. */
		sets.sort((a, b) => b.count - a.count || byCodeUnit(a.key, b.key));
		sets.forEach((set, code) => {
			set.code = encodeNumber(code);
		});
		if (empty) empty.code = without.code;
		const valuesOf = ({ key }: FilterSet) => (key === "" ? [] : key.split(VALUE_GLUE));
		const values = [...new Set(sets.flatMap(valuesOf))].sort();
		const placeOf = new Map(values.map((value, place) => [value, place]));
		let codes = "";
		for (const { filters } of items) codes += (filters.get(facet) ?? without).code;
		return { values, sets: sets.map((set) => valuesOf(set).map((value) => placeOf.get(value) as number)), codes };
	}

	#writeEntry(): void {
		const { services, others } = this.#spaces;
		const first: OpeningFile = this.#servicesByTitle.items.slice(0, OPENING_SIZE).map(({ id, url, meta }) => [id, { url, meta }]);
		const entry: IndexEntry = {
			version: 4,
			services: {
				...services.files,
				numbers: this.#numbersFile.hashOf("") ?? NO_FILE,
				order: this.#orderFile.hashOf("") ?? NO_FILE,
				columns: Object.fromEntries([...this.#facets.keys()].sort().map((name) => [name, this.#columnFiles.hashOf(name) ?? NO_FILE])),
				opening: this.#openingFile.set("", JSON.stringify(first)),
			},
			others: others.files,
			terms: this.#termRanges,
			guesses: this.#guessesFile.set("", JSON.stringify(this.#guesses)),
			phrases: this.#phraseFile.hashOf("") ?? NO_FILE,
			translations: this.#translations.write(),
		};
		const content = JSON.stringify(entry);
		if (content === this.#entry) return;
		this.#entry = content;
		this.#changes.write.set("index.json", Buffer.from(content));
	}
}
