import { createHash } from "node:crypto";
import { fold } from "../src/search/fold.ts";
import { OPENING_SIZE } from "../src/search/index-folder.ts";
import {
	type BaseFile,
	type CardsFile,
	type GuessesFile,
	HASH_LENGTH,
	type IndexEntry,
	NO_FILE,
	type OpeningFile,
	PLACE,
	type Space,
	type SpaceFiles,
	type TranslatedCard,
} from "../src/search/index-format.ts";
import "../src/search/other-letters.ts";
import { lightStem } from "../src/search/stem-latin.ts";
import { LIGHT_MARK, LINE_GLUE, LONGEST_LINE, pairHash, SAYING_MARK, wordsIn } from "../src/search/tokens.ts";
import { isWeakWord } from "../src/search/words.ts";
import { type Filters, SearchColumns } from "./search-columns.ts";
import { EntryLists } from "./search-entry-lists.ts";
import { type FileChanges, FileFamily, MOST_CHARACTERS } from "./search-files.ts";
import { SearchPairs } from "./search-pairs.ts";
import { NumberWriter } from "./search-postings.ts";
import type { SearchRecord } from "./search-records.ts";
import { byCodeUnit, SortedList } from "./search-sorted.ts";
import { type Form, SearchSpellings } from "./search-spellings.ts";
import { PLACE_MARK, SearchTerms, type Term, type WrittenTerms } from "./search-terms.ts";
import { SearchTranslations } from "./search-translations.ts";

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
	slots: number;
	files: SpaceFiles;
}

/** Language of the records themselves; `translations` hold the others. */
const LANGUAGE = "de";
const COLLATOR = new Intl.Collator(LANGUAGE);
const SPACES: readonly Space[] = ["services", "others"];
const GROUP = /^[a-z0-9-]+:[a-z0-9-]+$/;
const MOST_WORDS_IN_SHORT_TITLE = 2;
const FEWEST_SLOTS = 512;

const hashOfUrl = (url: string) => createHash("sha256").update(url).digest().readUInt32BE(0);
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

const FEWEST_CARDS = 3;
const CARDS_OF_OTHERS = 4;

/* See above; as a power of two. Pages of other kinds are few, and come after the first results. */
function shiftOfCards(space: Space, slots: number): number {
	return space === "others" ? CARDS_OF_OTHERS : Math.max(FEWEST_CARDS, (Math.log2(slots) - 5) >> 1);
}

/**
 * The search index in memory, with the words of all languages in it. Its files are a function of the records alone: whatever the history, the same
 * records give the same bytes.
 */
export class MemoryIndex {
	readonly #docs: (Doc | null)[] = [];
	readonly #freeNumbers: number[] = [];
	readonly #byUrl = new Map<string, Doc>();
	readonly #spaces: Record<Space, SpaceState>;

	#changes = noFiles();
	readonly #writer = new NumberWriter();
	readonly #family = (name: string) => new FileFamily(name, () => this.#changes);
	readonly #lists = new EntryLists();
	readonly #terms = new SearchTerms(this.#family, this.#lists, (nr) => this.#docs[nr]?.group ?? null, this.#writer);
	readonly #spellings = new SearchSpellings(this.#family);
	readonly #pairs = new SearchPairs(this.#family, this.#lists, this.#writer);
	readonly #columns = new SearchColumns(this.#family("filter"), this.#writer);
	readonly #servicesByTitle = new SortedList<Doc>((a, b) => COLLATOR.compare(a.title, b.title) || byCodeUnit(a.url, b.url));
	readonly #baseFile = this.#family("angebotsgrund");
	#numbers = "";
	readonly #orderFile = this.#family("angebotsfolge");
	readonly #openingFile = this.#family("angebotsanfang");
	readonly #guessesFile = this.#family("raten");
	readonly #translations = new SearchTranslations(this.#family);
	#entry = "";

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
		const { slots } = this.#spaces.services;
		const words = this.#terms.write(sizeOfWordFiles(slots));
		const spellings = this.#spellings.write();
		this.#pairs.write(slots);
		for (const space of SPACES) {
			const { byHash, dirtyCards, files } = this.#spaces[space];
			this.#translations.update(space, byHash.items, dirtyCards, files.shift);
			this.#writeCards(space);
		}
		this.#writeEntry(words, { light: words.light, ...spellings });
		return this.#changes;
	}

	/** Everything that is to be known of a record; nothing of it is in the index yet. */
	#read(record: SearchRecord): Doc {
		const terms = new Map<Term, number>();
		const forms = new Set<Form>();
		const pairs = new Set<number>();
		const mark = (stem: string, place: number) => {
			const term = this.#terms.termOf(stem);
			if ((terms.get(term) ?? -1) < place) terms.set(term, place);
		};
		const words = (text: string): Form[] => {
			const looked: Form[] = [];
			let previous = "";
			for (const shown of wordsIn(text)) {
				const form = this.#spellings.formOf(shown);
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

	#touchCard({ space, id }: Doc): void {
		if (id >= 0) this.#spaces[space].dirtyCards.add(id >> this.#spaces[space].files.shift);
	}

	#putIn(doc: Doc): void {
		doc.nr = this.#freeNumbers.pop() ?? this.#docs.length;
		this.#docs[doc.nr] = doc;
		this.#byUrl.set(doc.url, doc);
		for (const [term, place] of doc.terms) this.#terms.add(term, doc.nr, place);
		for (const form of doc.forms) this.#spellings.use(form);
		for (const pair of doc.pairs) this.#pairs.add(pair, doc.nr);
		if (doc.space === "services") this.#columns.add(doc.filters);
	}

	#takeOut(doc: Doc): void {
		for (const [term, place] of doc.terms) this.#terms.remove(term, doc.nr, place);
		for (const form of doc.forms) this.#spellings.drop(form);
		for (const pair of doc.pairs) this.#pairs.remove(pair, doc.nr);
		this.#touchCard(doc);
		if (doc.space === "services") this.#columns.drop(doc.filters);
		this.#byUrl.delete(doc.url);
		this.#docs[doc.nr] = null;
		this.#freeNumbers.push(doc.nr);
	}

	/* Only what differs is touched: most edits change a few words. */
	#replace(doc: Doc, next: Doc): void {
		for (const [term, place] of next.terms) if (doc.terms.get(term) !== place) this.#terms.add(term, doc.nr, place);
		for (const [term, place] of doc.terms) if (next.terms.get(term) !== place) this.#terms.remove(term, doc.nr, place);
		for (const form of next.forms) if (!doc.forms.has(form)) this.#spellings.use(form);
		for (const form of doc.forms) if (!next.forms.has(form)) this.#spellings.drop(form);
		const before = new Set(doc.pairs);
		const after = new Set(next.pairs);
		for (const pair of after) if (!before.has(pair)) this.#pairs.add(pair, doc.nr);
		for (const pair of before) if (!after.has(pair)) this.#pairs.remove(pair, doc.nr);
		if (doc.space === "services") this.#columns.change(doc.filters, next.filters);
		if (doc.group !== next.group) for (const term of next.terms.keys()) this.#terms.touch(term);
		this.#touchCard(doc);
		const { title, meta, translated, filters, group, terms, forms, pairs } = next;
		Object.assign(doc, { title, meta, translated, filters, group, terms, forms, pairs });
		this.#lists.note(doc);
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
				for (const term of doc.terms.keys()) this.#terms.touch(term);
				for (const pair of doc.pairs) this.#pairs.touch(pair);
			}
			this.#touchCard(doc);
			doc.id = id;
			this.#lists.note(doc);
			this.#touchCard(doc);
		}
		space.files.count = docs.length;
		this.#lists.makeRoom(name, last + 1);
		if (name !== "services") return;
		this.#numbers = this.#writer.list(docs.map(({ id }) => id)).take();
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

	#writeEntry({ terms, places }: WrittenTerms, guesses: GuessesFile): void {
		const { services, others } = this.#spaces;
		const first: OpeningFile = this.#servicesByTitle.items.slice(0, OPENING_SIZE).map(({ id, url, meta }) => [id, { url, meta }]);
		const columns = this.#columns.write(services.byHash.items);
		const base: BaseFile = { numbers: this.#numbers, places, columns: columns.base };
		const entry: IndexEntry = {
			version: 5,
			services: {
				...services.files,
				base: this.#baseFile.set("", JSON.stringify(base)),
				order: this.#orderFile.hashOf("") ?? NO_FILE,
				columns: columns.files,
				opening: this.#openingFile.set("", JSON.stringify(first)),
			},
			others: others.files,
			terms,
			guesses: this.#guessesFile.set("", JSON.stringify(guesses)),
			phrases: this.#pairs.listHash ?? NO_FILE,
			translations: this.#translations.write(),
		};
		const content = JSON.stringify(entry);
		if (content === this.#entry) return;
		this.#entry = content;
		this.#changes.write.set("index.json", Buffer.from(content));
	}
}
