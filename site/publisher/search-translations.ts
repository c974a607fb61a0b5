import {
	NO_FILE,
	type Space,
	TRANSLATIONS,
	type TranslatedCard,
	type TranslatedCardsFile,
	type TranslationsFile,
} from "../src/search/index-format.ts";
import type { FamilyOf, FileFamily } from "./search-files.ts";

interface Translated {
	readonly id: number;
	readonly translated: Readonly<Record<string, TranslatedCard>>;
}

interface Language {
	readonly list: FileFamily;
	readonly cards: Record<Space, FileFamily>;
	/** numbers of the files there are, by space */
	readonly files: Record<Space, Set<number>>;
}

/** The files with what results show in other languages: only what is translated is in them. */
export class SearchTranslations {
	readonly #family: FamilyOf;
	readonly #languages = new Map<string, Language>();

	constructor(family: FamilyOf) {
		this.#family = family;
	}

	#language(locale: string): Language {
		const known = this.#languages.get(locale);
		if (known) return known;
		const language: Language = {
			list: this.#family(TRANSLATIONS.list(locale)),
			cards: { services: this.#family(TRANSLATIONS.services(locale)), others: this.#family(TRANSLATIONS.others(locale)) },
			files: { services: new Set(), others: new Set() },
		};
		this.#languages.set(locale, language);
		return language;
	}

	/**
	 * @param entries all of the space, by rising number
	 * @param dirty files of cards in which something may have changed
	 * @param shift `1 << shift` numbers share a file
	 */
	update(space: Space, entries: readonly Translated[], dirty: ReadonlySet<number>, shift: number): void {
		if (dirty.size === 0) return;
		const contents = new Map<string, Map<number, TranslatedCardsFile>>();
		for (const { id, translated } of entries) {
			const file = id >> shift;
			if (!dirty.has(file)) continue;
			for (const [locale, card] of Object.entries(translated)) {
				const ofLocale = contents.get(locale) ?? new Map<number, TranslatedCardsFile>();
				contents.set(locale, ofLocale);
				const content = ofLocale.get(file) ?? {};
				ofLocale.set(file, content);
				content[id] = card;
			}
		}
		for (const locale of new Set([...contents.keys(), ...this.#languages.keys()])) {
			const { cards, files } = this.#language(locale);
			for (const file of dirty) {
				const content = contents.get(locale)?.get(file);
				if (content) {
					cards[space].set(file, JSON.stringify(content));
					files[space].add(file);
				} else if (files[space].delete(file)) cards[space].remove(file);
			}
		}
	}

	/** Writes the lists of files. @returns their hashes, by language */
	write(): Record<string, string> {
		const hashes: Record<string, string> = {};
		for (const locale of [...this.#languages.keys()].sort()) {
			const { list, cards, files } = this.#language(locale);
			if (files.services.size + files.others.size === 0) {
				list.remove("");
				this.#languages.delete(locale);
				continue;
			}
			const all = (space: Space) =>
				Array.from({ length: Math.max(-1, ...files[space]) + 1 }, (_, file) => cards[space].hashOf(file) ?? NO_FILE).join("");
			const content: TranslationsFile = { services: all("services"), others: all("others") };
			hashes[locale] = list.set("", JSON.stringify(content));
		}
		return hashes;
	}
}
