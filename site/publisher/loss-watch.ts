import type { Entry } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { addressesOf } from "../src/content/routes.ts";
import type { ContentStore } from "../src/content/store.ts";
import { type PagedType, pagedTypes, typeAt } from "../src/content/urls.ts";
import type { ContentDesk } from "./content-desk.ts";
import { type EntryKey, germanOf, keyText } from "./content-mirror.ts";
import type { GonePages } from "./gone-pages.ts";
import type { LiveFolder } from "./live-folder.ts";
import { PublishProblem } from "./problem.ts";
import type { ReleaseHistory } from "./release-history.ts";
import { fileOf, pathOfFile } from "./render.ts";
import type { KnownEntry } from "./site-memory.ts";

/* So many may always be missing from an earlier build. */
const FEW_MISSING = 20;

/** Sees to it that no page vanishes although nobody deleted, withdrew, renamed or broke its entry, nor brought it back with a rollback. */
export class LossWatch {
	readonly #store: ContentStore;
	readonly #desk: ContentDesk;
	readonly #gone: GonePages;
	readonly #folder: LiveFolder;
	readonly #history: ReleaseHistory;
	/** files of entries whose address somebody changed or took away, until they are gone */
	readonly #expected = new Set<string>();

	constructor(
		store: ContentStore,
		desk: ContentDesk,
		{ gone, folder, history }: { gone: GonePages; folder: LiveFolder; history: ReleaseHistory },
	) {
		this.#store = store;
		this.#desk = desk;
		this.#gone = gone;
		this.#folder = folder;
		this.#history = history;
	}

	/** Says that this file may vanish: somebody has changed its entry. */
	expect(file: string): void {
		this.#expected.add(file);
	}

	/** Says that what was to vanish has vanished. */
	expectNothing(): void {
		this.#expected.clear();
	}

	/**
	 * What an earlier build had and this content has not is gone, unless it is only broken.
	 * @throws PublishProblem when that is too much of it
	 */
	takeEarlier({ earlier = [], acceptLoss }: { earlier?: readonly KnownEntry[]; acceptLoss: boolean }, now: Date): void {
		const refused = new Set(this.#desk.refused.map(keyText));
		const missing = earlier.filter((one) => !this.#store.entries.get(one.type)?.has(one.documentId) && !refused.has(keyText(one)));
		if (!acceptLoss && missing.length > Math.max(FEW_MISSING, earlier.length / 4)) {
			const some = missing.slice(0, 5).map(({ title }) => `„${title}“`);
			throw new PublishProblem(
				`Von ${earlier.length} Einträgen der früheren Website fehlen ${missing.length} (${some.join(", ")} …). Bitte prüfen, ob es die richtige Redaktion ist; wenn das so sein soll: --accept-loss`,
			);
		}
		for (const one of missing) this.#gone.addKnown(this.#store, one, now);
	}

	/**
	 * After a start without memory of the content, what was removed meanwhile is known by number only. If the pages without
	 * an entry are no more than that, they are the ones.
	 * @param unwanted files that lie there and that nothing wants
	 * @returns whether there were any
	 */
	adoptGone(unwanted: readonly string[], removals: readonly Change[], now: Date): boolean {
		const removed = new Set(removals.map(({ uid, documentId }) => `${uid} ${documentId}`));
		if (removed.size === 0) return false;
		const lost = this.#lost(unwanted);
		if (lost.length === 0 || lost.length > removed.size * this.#store.locales().length) return false;
		for (const name of lost) this.#gone.adopt(this.#store, pathOfFile(name), this.#folder.read(name)?.toString("utf8") ?? "", now);
		return true;
	}

	/** @throws PublishProblem when a page would vanish and nothing explains it: something is wrong with what was read */
	check(unwanted: readonly string[]): void {
		const lost = this.#lost(unwanted);
		if (lost.length === 0) return;
		const some = lost.slice(0, 5).map(pathOfFile).join(", ");
		throw new PublishProblem(`${lost.length} Seiten würden verschwinden, ohne dass jemand sie gelöscht oder zurückgezogen hat: ${some}`);
	}

	#lost(unwanted: readonly string[]): string[] {
		/* In which languages the site is published, the operator says. */
		const unexpected = unwanted.filter((name) => isEntryPage(name) && this.#store.speaks(pathOfFile(name)) && !this.#expected.has(name));
		if (unexpected.length === 0) return [];
		const hidden = new Set(this.#desk.hidden.flatMap((key) => this.#filesOfHidden(key)));
		/* What a rollback has brought back goes again with it. */
		const broughtBack = this.#history.broughtBack(this.#folder);
		return unexpected.filter((name) => !hidden.has(name) && !broughtBack.has(name));
	}

	#filesOfHidden({ type, documentId }: EntryKey): string[] {
		const paged = pagedTypes.find((candidate) => candidate === type);
		const german = germanOf(this.#desk.mirror.get({ type, documentId }));
		if (!paged || typeof german?.slug !== "string") return [];
		/* Whatever is wrong with it, those that are addresses count. */
		const formerSlugs = typeof german.formerSlugs === "string" ? german.formerSlugs : null;
		return addressesOf(paged, { ...german, formerSlugs } as unknown as Entry<PagedType>).map(fileOf);
	}
}

/* `angebote/x/index.html`, not one of a list's own pages. */
function isEntryPage(name: string): boolean {
	return name.endsWith("/index.html") && typeAt(pathOfFile(name)) !== undefined && !name.includes("/a-z/");
}
