import { createHash } from "node:crypto";
import { fold } from "../src/search/fold.ts";
import { OPENING_SIZE } from "../src/search/index-folder.ts";
import {
	type CardsFile,
	type GuessesFile,
	HASH_LENGTH,
	type IndexEntry,
	NO_FILE,
	type OpeningFile,
	PLACE,
	PLACES,
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
import { type Filters, SearchColumns } from "./search-columns.ts";
import { type CompoundWord, isPieceable, updateCompounds } from "./search-compounds.ts";
import { type FileChanges, FileFamily, MOST_CHARACTERS, RangeFamily } from "./search-files.ts";
import { EntriesByPlace, NumberWriter, writePostings } from "./search-postings.ts";
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

/* Before them stands the entry's number. */
const MARK_BITS = 2;
const IS_OTHER = 1;
const HAS_GROUP = 2;

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
	/** empty unless it is a service */
	filters: Filters;
	/** facet and value of the services that its names stand for */
	group: string | null;
	terms: Map<Term, number>;
	forms: Set<Form>;
	pairs: Uint16Array;
}

interface SpaceState {
	readonly byHash: SortedList<Doc>;
	readonly cards: FileFamily;
	readonly dirtyCards: Set<number>;
	/** empty but while a word is being written */
	readonly entries: EntriesByPlace;
	slots: number;
	files: SpaceFiles;
}

/** Language of the records themselves; `translations` hold the others. */
const LANGUAGE = "de";
const COLLATOR = new Intl.Collator(LANGUAGE);
const SPACES: readonly Space[] = ["services", "others"];
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
	/** of each of them what its words are written with, see `#mark`: read for every entry with a word, one after the other */
	#marks = new Int32Array(1024);
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
	readonly #writer = new NumberWriter();
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
	readonly #columns = new SearchColumns(this.#family("filter"), this.#writer);
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
	#termRanges: RangeFiles = NO_RANGES;
	#guesses: GuessesFile = { light: NO_RANGES, spellings: NO_RANGES, endings: NO_RANGES };

	/* What an update touches; empty between updates. */
	readonly #newTerms = new Set<Term>();
	readonly #dirtyTerms = new Set<Term>();
	readonly #dirtySpellings = new Set<Spelling>();
	readonly #newSpellings = new Set<Spelling>();
	readonly #lessUsedForms = new Set<Form>();
	readonly #dirtyPairs = new Set<number>();
	#wordFilesGrow = false;

	constructor() {
		const space = (prefix: string): SpaceState => ({
			byHash: new SortedList((a, b) => a.hash - b.hash || byCodeUnit(a.url, b.url)),
			cards: this.#family(`${prefix}karten`),
			dirtyCards: new Set(),
			entries: new EntriesByPlace(),
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
			filters: space === "services" ? this.#columns.read(record.filters) : [],
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
		if (doc.space === "services") this.#columns.add(doc.filters);
	}

	#takeOut(doc: Doc): void {
		for (const [term, place] of doc.terms) this.#removePosting(term, doc, place);
		for (const form of doc.forms) this.#dropForm(form);
		for (const pair of doc.pairs) this.#removePair(pair, doc);
		this.#touchCard(doc);
		if (doc.space === "services") this.#columns.drop(doc.filters);
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
		if (doc.space === "services") this.#columns.change(doc.filters, next.filters);
		if (doc.group !== next.group) for (const term of next.terms.keys()) this.#touch(term);
		this.#touchCard(doc);
		const { title, meta, translated, filters, group, terms, forms, pairs } = next;
		Object.assign(doc, { title, meta, translated, filters, group, terms, forms, pairs });
		this.#mark(doc);
	}

	#mark({ nr, id, space, group }: Doc): void {
		if (nr >= this.#marks.length) {
			const larger = new Int32Array(2 * (nr + 1));
			larger.set(this.#marks);
			this.#marks = larger;
		}
		this.#marks[nr] = (id << MARK_BITS) | (space === "others" ? IS_OTHER : 0) | (group === null ? 0 : HAS_GROUP);
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
			this.#mark(doc);
			this.#touchCard(doc);
		}
		space.files.count = docs.length;
		space.entries.makeRoom(last + 1);
		if (name !== "services") return;
		const numbers = this.#writer.list(docs.map(({ id }) => id)).take();
		this.#numbersFile.set("", JSON.stringify(numbers));
		for (const { id } of this.#servicesByTitle.items) this.#writer.number(id);
		this.#orderFile.set("", JSON.stringify(this.#writer.take()));
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
			if (term.postings.length > 0) term.encoded = this.#encodePostings(term);
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

	#encodePostings(term: Term): string {
		const services = this.#spaces.services.entries;
		const others = this.#spaces.others.entries;
		const grouped = new Set<Doc>();
		for (const posting of term.postings) {
			const nr = posting >> PLACE_BITS;
			const mark = this.#marks[nr] as number;
			(mark & IS_OTHER ? others : services).put(mark >> MARK_BITS, posting & PLACE_MASK);
			if (mark & HAS_GROUP) grouped.add(this.#docs[nr] as Doc);
		}
		/* Words of the entry itself go before parts of its longer words. */
		for (const container of term.containers as Set<Term>) {
			for (const posting of container.postings) {
				const nr = posting >> PLACE_BITS;
				const mark = this.#marks[nr] as number;
				const entries = mark & IS_OTHER ? others : services;
				const before = entries.placeOf(mark >> MARK_BITS);
				const part = partOf(posting & PLACE_MASK);
				if (before >= 0 && (before < PLACE.partOfText || before >= part)) continue;
				entries.put(mark >> MARK_BITS, part);
				if (mark & HAS_GROUP) grouped.add(this.#docs[nr] as Doc);
			}
		}
		const groups = new Set<string>();
		const partGroups = new Set<string>();
		/* A place is meant by its whole name only, see `PLACE_MARK`. */
		const isPlaceName = term.key.startsWith(PLACE_MARK);
		for (const { space, id, group } of grouped) {
			if (group === null || isPlaceName !== group.startsWith(PLACE_GROUP)) continue;
			const place = this.#spaces[space].entries.placeOf(id);
			if (place >= PLACE.partOfName) partGroups.add(group);
			else if (place >= PLACE.names && place < PLACE.partOfText) groups.add(group);
		}
		for (const group of groups) partGroups.delete(group);
		writePostings(this.#writer, {
			services: services.take(PLACES.length),
			others: others.take(PLACES.length),
			groups: [...groups].sort(),
			partGroups: [...partGroups].sort(),
		});
		return this.#writer.take();
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
		const numbers = this.#pairs[pair];
		if (!numbers) return "";
		const services = this.#spaces.services.entries;
		const others = this.#spaces.others.entries;
		for (const nr of numbers) {
			const mark = this.#marks[nr] as number;
			(mark & IS_OTHER ? others : services).put(mark >> MARK_BITS, 0);
		}
		for (const entries of [services, others]) for (const list of entries.take(1)) this.#writer.list(list);
		return this.#writer.take();
	}

	#pairsOf(start: number, size: number): string {
		let last = start;
		for (let pair = start; pair < start + size; pair += 1) {
			const encoded = this.#encodedPairs[pair] as string;
			if (encoded === "") continue;
			this.#writer.number(pair - last).text(encoded);
			last = pair;
		}
		return this.#writer.take();
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

	#writeEntry(): void {
		const { services, others } = this.#spaces;
		const first: OpeningFile = this.#servicesByTitle.items.slice(0, OPENING_SIZE).map(({ id, url, meta }) => [id, { url, meta }]);
		const entry: IndexEntry = {
			version: 4,
			services: {
				...services.files,
				numbers: this.#numbersFile.hashOf("") ?? NO_FILE,
				order: this.#orderFile.hashOf("") ?? NO_FILE,
				columns: this.#columns.write(services.byHash.items),
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
