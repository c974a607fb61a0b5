import type { Change } from "@kinderstark/content-types/publishing";

export interface PageSet {
	pages: readonly string[];
	/** documentId of the entry that a page belongs to, by path */
	owners: Readonly<Record<string, string>>;
	/** which build of the pages' code made it */
	code: string;
}

export interface LostPages {
	/** German reasons against going live */
	errors: string[];
	/** gone on purpose, but the address now leads nowhere */
	deadAddresses: string[];
}

/** Up to this part of the pages may go without as many deletions to explain it. */
const TOLERATED_DROP = 0.2;

const REMOVING = new Set<Change["action"]>(["unpublish", "delete"]);

/**
 * Pages of the last release that are gone, and whether anyone meant that.
 * @param changes what happened since that release
 * @param refused entries left out because they are broken
 */
export function lostPages(
	before: PageSet,
	after: PageSet & { redirects: ReadonlySet<string> },
	changes: readonly Change[],
	refused: ReadonlySet<string>,
): LostPages {
	const now = new Set(after.pages);
	const gone = before.pages.filter((page) => !now.has(page) && !after.redirects.has(page));
	if (gone.length === 0) return { errors: [], deadAddresses: [] };

	const touched = new Set(changes.flatMap(({ documentId }) => documentId ?? []));
	const unexplained = gone.filter((page) => {
		const owner = before.owners[page];
		if (owner !== undefined) return !touched.has(owner) && !refused.has(owner);
		return before.code === after.code && touched.size === 0 && refused.size === 0;
	});
	const errors: string[] = [];
	if (unexplained.length > 0) {
		const some = unexplained.slice(0, 5).join(", ");
		errors.push(`${unexplained.length} Seiten würden verschwinden, ohne dass jemand sie gelöscht oder zurückgezogen hat: ${some}`);
	}
	const removed = new Set(changes.filter(({ action }) => REMOVING.has(action)).map(({ documentId }) => documentId)).size;
	if (gone.length > before.pages.length * TOLERATED_DROP && gone.length > removed) {
		errors.push(
			`${gone.length} von ${before.pages.length} Seiten würden verschwinden, gelöscht oder zurückgezogen wurden aber nur ${removed} Einträge.`,
		);
	}
	return { errors, deadAddresses: gone.filter((page) => !unexplained.includes(page)) };
}
