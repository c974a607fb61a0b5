import { z } from "zod";

const problem = z.object({ path: z.array(z.union([z.string(), z.number()])), message: z.string().max(2000) });

const touchedEntry = z.object({
	type: z.string().max(80),
	documentId: z.string().max(80),
	locale: z.string().max(40).nullable(),
	state: z.enum(["live", "refused"]),
	/** since when the entry is live as it is now, or refused */
	since: z.iso.datetime(),
	/** its page, beginning with `/`; null for entries without one */
	path: z.string().max(500).startsWith("/").nullable(),
});

/** What a release run did, sent by the publisher to the CMS for the editors to read. */
export const publishReport = z.object({
	/** `failed`: the live site stays as it was */
	state: z.enum(["building", "live", "failed"]),
	release: z.string().max(80).nullable(),
	contentSeq: z.number().int().min(0),
	startedAt: z.iso.datetime(),
	finishedAt: z.iso.datetime().nullable(),
	pages: z.number().int().min(0),
	changedPages: z.number().int().min(0),
	/** pages done and to do, told now and then while a long build runs */
	progress: z
		.object({ done: z.number().int().min(0), total: z.number().int().min(0) })
		.nullable()
		.default(null),
	/** entries that this run touched, and what became of them */
	entries: z.array(touchedEntry).max(500).default([]),
	/** entries left out of the site, and why (German) */
	refused: z
		.array(
			z.object({
				type: z.string(),
				documentId: z.string(),
				/** null: in whatever language */
				locale: z.string().max(40).nullable().default(null),
				title: z.string(),
				problems: z.array(problem),
			}),
		)
		.max(500),
	/** published, but worth an editor's look (German) */
	warnings: z
		.array(z.object({ type: z.string().nullable(), documentId: z.string().nullable(), title: z.string(), message: z.string().max(2000) }))
		.max(500),
	/** why a run failed (German), naming entry and field where there is one */
	error: z
		.object({ message: z.string().max(2000), type: z.string().nullable(), documentId: z.string().nullable(), field: z.string().nullable() })
		.nullable(),
});

/** As a publisher sends it; `progress` and `entries` may be left out. */
export type PublishReport = z.input<typeof publishReport>;

/** As the CMS keeps it, with everything filled in. */
export type ReceivedReport = z.output<typeof publishReport>;

export type TouchedEntry = ReceivedReport["entries"][number];
