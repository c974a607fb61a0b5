/** Answers of the CMS to the publisher. */

/** One line of the outbox: something changed. `seq` rises with every change and never repeats. */
export interface Change {
	seq: number;
	/** Strapi uid, `plugin::upload.file` for media, `plugin::i18n.locale` for languages */
	uid: string;
	/** null for media */
	documentId: string | null;
	/** null: all languages, or a type that has none */
	locale: string | null;
	action: "create" | "update" | "publish" | "unpublish" | "delete" | "discardDraft" | "media" | "locale" | "retry";
	/** ISO time */
	at: string;
	/** name of the editor who was logged in; null for the seed, timers and API tokens */
	by: string | null;
	/** title of the entry (name of the file, of the language) at that time */
	label: string | null;
}

/** What a reader of the site may notice: everything but changes that only a draft saw. */
export const SITE_ACTIONS = ["publish", "unpublish", "delete", "media", "locale", "retry"] as const satisfies Change["action"][];

/** `GET /api/publishing/changes?after=<seq>&wait=<seconds>` */
export interface ChangesAnswer {
	/** the newest seq there is, also when `changes` is empty or cut */
	latestSeq: number;
	/** rising by seq, at most 1,000 */
	changes: Change[];
}

/** How many documents one question for entries may name. */
export const MOST_DOCUMENTS = 200;

/**
 * `GET /api/publishing/entries?type=<name>&page=1&pageSize=200[&documentId=a,b,c][&locale=de]`: published entries, sorted by
 * documentId, then locale. `locale` is `de` when it is left out and may be `*` for all languages.
 */
export interface EntriesAnswer {
	entries: Record<string, unknown>[];
	/** how many there are on all pages; left out when the question names documents */
	total?: number;
}

/** `GET /api/publishing/drafts?type=<name>&documentId=<id>[&locale=de]`: 404 when there is no such draft. */
export interface DraftAnswer {
	/** the draft in the form of an entry, linked to everything that the draft is linked to */
	entry: Record<string, unknown>;
	/** drafts of linked entries that are not published themselves, so that a preview can show them too */
	targets: { type: string; entry: Record<string, unknown> }[];
}
