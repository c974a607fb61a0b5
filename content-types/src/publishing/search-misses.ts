import { z } from "zod";

/** What families searched for and did not find, as the site's server tells the CMS: words and numbers, nothing about people. */

/** Letters and what may stand between them; no digits, no addresses. */
const TERM = /^\p{L}[\p{L}\p{M}' -]{1,58}[\p{L}\p{M}]$/u;

/** Terms in one message at most. */
export const MOST_MISSES = 500;

/** `POST /api/publishing/search-misses`, signed: 204. */
export const searchMisses = z.object({
	/** day in Germany, `YYYY-MM-DD` */
	day: z.iso.date(),
	terms: z
		.array(z.object({ term: z.string().regex(TERM), count: z.number().int().min(1).max(10_000) }))
		.min(1)
		.max(MOST_MISSES),
});

export type SearchMisses = z.infer<typeof searchMisses>;

/** One line of the desk's list „Gesucht, nicht gefunden“. */
export interface MissedTerm {
	term: string;
	count: number;
	/** the last day on which it was missed, `YYYY-MM-DD` */
	lastDay: string;
}
