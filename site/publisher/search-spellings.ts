import { fold } from "../src/search/fold.ts";
import type { RangeFiles } from "../src/search/index-format.ts";
import { stemOf } from "../src/search/stem.ts";
import { isSearchable } from "../src/search/tokens.ts";
import { isFunctionWord } from "../src/search/words.ts";
import { type FamilyOf, MOST_CHARACTERS, NO_RANGES, RangeFamily } from "./search-files.ts";
import { byCodeUnit, SortedList } from "./search-sorted.ts";

/** One way of writing a word. */
export interface Form {
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

const SHORTEST_SPELLING = 4;

const backwards = (text: string) => [...text].reverse().join("");

/* Word as it is shown where a typing error is put right; capitals only where nobody writes it otherwise. */
function shownForm(forms: Iterable<Form>): string {
	const rank = ({ text }: Form) => (text.length > 1 && text === text.toUpperCase() ? 1 : 0);
	const [best] = [...forms].sort((a, b) => rank(a) - rank(b) || byCodeUnit(a.text, b.text));
	return best?.text ?? "";
}

/** How words are written, for typing errors and word beginnings: all spellings, and all by their ends. */
export class SearchSpellings {
	readonly #forms = new Map<string, Form>();
	readonly #spellings = new Map<string, Spelling>();
	readonly #sortedSpellings = new SortedList<Spelling>((a, b) => byCodeUnit(a.key, b.key));
	readonly #sortedEndings = new SortedList<Ending>((a, b) => byCodeUnit(a.key, b.key));
	readonly #spellingFiles: RangeFamily<Spelling>;
	readonly #endingFiles: RangeFamily<Ending>;
	#files: Record<"spellings" | "endings", RangeFiles> = { spellings: NO_RANGES, endings: NO_RANGES };

	/* What an update touches; empty between updates. */
	readonly #dirtySpellings = new Set<Spelling>();
	readonly #newSpellings = new Set<Spelling>();
	readonly #lessUsedForms = new Set<Form>();

	constructor(family: FamilyOf) {
		this.#spellingFiles = new RangeFamily(
			family("anfaenge"),
			({ encoded }) => encoded.length + 3,
			(spellings) => JSON.stringify(spellings.map(({ encoded }) => encoded)),
		);
		this.#endingFiles = new RangeFamily(
			family("endungen"),
			({ spelling }) => spelling.encoded.length + 3,
			(endings) => JSON.stringify(endings.map(({ spelling }) => spelling.encoded)),
		);
	}

	formOf(text: string): Form {
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

	/** Notes that one more entry writes a word so. */
	use(form: Form): void {
		form.count += 1;
		if (form.spelling) this.#dirtySpellings.add(form.spelling);
	}

	drop(form: Form): void {
		form.count -= 1;
		this.#lessUsedForms.add(form);
		if (form.spelling) this.#dirtySpellings.add(form.spelling);
	}

	/** Writes what has changed since the last time. */
	write(): Readonly<Record<"spellings" | "endings", RangeFiles>> {
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
		if (changed.size > 0 || this.#files.spellings.from.length === 0) {
			this.#files = {
				spellings: this.#spellingFiles.update(this.#sortedSpellings.items, changed, MOST_CHARACTERS),
				endings: this.#endingFiles.update(this.#sortedEndings.items, new Set([...changed].map(backwards)), MOST_CHARACTERS),
			};
		}
		return this.#files;
	}
}
