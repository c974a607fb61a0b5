import type { RawEntry } from "./cms-client.ts";
import { gapsOf } from "./judge.ts";

const STATEMENT_VALID_MONTHS = 12;

/** What is worth an editor's look on a page of text, and when (milliseconds since 1970) that will change by itself. */
export function pageWarnings(entry: RawEntry, now: number): { messages: string[]; until: number | null } {
	const gaps = gapsOf(entry);
	const messages: string[] = [];
	if (gaps.length > 0) {
		const many = gaps.length === 1 ? "Eine Stelle ist" : `${gaps.length} Stellen sind`;
		messages.push(`${many} noch auszufüllen: ${gaps.join(" · ")}`.slice(0, 2000));
	}
	if (entry.kind !== "barrierefreiheit" || typeof entry.updatedOn !== "string") return { messages, until: null };
	const due = new Date(`${entry.updatedOn}T00:00:00Z`);
	due.setUTCMonth(due.getUTCMonth() + STATEMENT_VALID_MONTHS);
	if (due.getTime() > now) return { messages, until: due.getTime() };
	messages.push("Die Erklärung zur Barrierefreiheit ist älter als zwölf Monate. Bitte prüfen und „Stand“ erneuern.");
	return { messages, until: null };
}
