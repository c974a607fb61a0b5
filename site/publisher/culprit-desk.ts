import { publicTypeNames } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { type ContentStore, GERMAN } from "../src/content/store.ts";
import { pathOf, typeAt } from "../src/content/urls.ts";
import type { ContentDesk } from "./content-desk.ts";
import type { EntryKey } from "./content-mirror.ts";
import { findCulprits } from "./culprits.ts";
import { type Refusal, titleOf } from "./judge.ts";
import { PublishProblem } from "./problem.ts";
import type { Failure, SitePages } from "./site-pages.ts";

/** Finds the entries that keep a page from being made, and says so in words for whoever edits them. */
export class CulpritDesk {
	readonly #store: ContentStore;
	readonly #desk: ContentDesk;
	readonly #pages: SitePages;

	constructor(store: ContentStore, desk: ContentDesk, pages: SitePages) {
		this.#store = store;
		this.#desk = desk;
		this.#pages = pages;
	}

	/**
	 * The page's own entry first, then what changed, then everything else: the fewest trials that name who is to blame.
	 * @throws PublishProblem when the page cannot be made without any entry either
	 */
	async of(failure: Failure, changes: readonly Change[]): Promise<{ key: EntryKey; refusal: Refusal }[]> {
		const recent = new Set(changes.flatMap(({ documentId }) => documentId ?? []));
		const own = this.ownerOf(failure.path);
		const likely = (id: string) => (id === own ? 2 : recent.has(id) ? 1 : 0);
		const suspects = [...this.#desk.shownKeys()].sort((a, b) => likely(b.documentId) - likely(a.documentId));
		const culprits = await findCulprits(suspects, (without) => this.#worksWithout(failure.path, without));
		if (!culprits || culprits.length === 0) {
			throw new PublishProblem(`Die Seite ${failure.path} lässt sich nicht erstellen: ${failure.message}`);
		}
		return culprits.map((key) => {
			const message = `Mit diesem Eintrag lässt sich die Seite ${failure.path} nicht erstellen: ${failure.message}`;
			return { key, refusal: this.refusalOf(key, message) };
		});
	}

	refusalOf(key: EntryKey, message: string): Refusal {
		const entry = this.#desk.shownEntry(key.type, key.documentId) ?? { documentId: key.documentId };
		return { ...key, title: titleOf(key.type, entry), problems: [{ path: [], message }] };
	}

	/** The entry whose own page this is. */
	ownerOf(path: string): string | null {
		const type = typeAt(path);
		if (!type) return null;
		for (const entry of this.#store.entries.get(type)?.values() ?? []) {
			if (path.endsWith(pathOf(type, entry as unknown as { slug: string }))) return entry.documentId;
		}
		return null;
	}

	async #worksWithout(path: string, without: ReadonlySet<string>): Promise<boolean> {
		const out = publicTypeNames.flatMap((type) =>
			[...without]
				.filter((id) => this.#store.entries.get(type)?.has(id))
				.map((documentId) => ({ type, documentId, locale: GERMAN, entry: null })),
		);
		const works = await this.#store.imagine(out, async () => this.#pages.tries(path));
		this.#pages.again(path);
		return works;
	}
}
