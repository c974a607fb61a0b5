import { type TypeName, typeDefinition, typeNames } from "@kinderstark/content-types";
import type { Change, ReceivedReport, TouchedEntry } from "@kinderstark/content-types/publishing";
import type { Reports } from "./reports.ts";

/** What editors are told about publishing, in German, worked out of what is known. Nothing here asks the database. */

/** Silence of the publisher, in milliseconds, after which it counts as not running. */
const SILENCE = 30_000;

export interface Progress {
	done: number;
	total: number;
}

/** Why something does not go live, at the entry and field where there is one. */
export interface Obstacle {
	type: string | null;
	documentId: string | null;
	/** path of the field: `schedules.0.closesAt` */
	field: string | null;
	/** German name of the field */
	label: string | null;
	message: string;
}

/** A change that is not live yet. */
export type Pending =
	| { state: "publishing"; progress: Progress | null }
	| { state: "waiting"; reason: string; obstacle: Obstacle | null; soon: boolean };

export interface Knowledge {
	reports: Reports;
	/** milliseconds since 1970, when the publisher was last heard of */
	publisherHeard: number;
	now: number;
}

const clock = new Intl.DateTimeFormat("de-DE", { timeStyle: "short", timeZone: "Europe/Berlin" });
const calendar = new Intl.DateTimeFormat("de-DE", { dateStyle: "medium", timeStyle: "short", timeZone: "Europe/Berlin" });

/** „14:03 Uhr“, with the day when it was more than half a day ago. */
function moment(at: number, now: number): string {
	return `${(now - at > 43_200_000 ? calendar : clock).format(at)} Uhr`;
}

/** „Zeiten“ for `schedules.0.closesAt` of a service; the name itself for what the model does not know. */
export function fieldLabel(typeName: string | null, field: string | null): string | null {
	const name = field?.split(".")[0];
	if (!name) return null;
	const type = typeNames.find((known) => known === typeName);
	return (type && typeDefinition(type).fields[name]?.label) ?? name;
}

function failure({ error }: ReceivedReport): { reason: string; obstacle: Obstacle | null } {
	const what = error ? ` ${error.message}` : "";
	return {
		reason: `Die letzte Veröffentlichung ist gescheitert.${what} Die Website bleibt so lange auf dem letzten guten Stand.`,
		obstacle: error && { ...error, label: fieldLabel(error.type, error.field) },
	};
}

/** What keeps the change with this seq from being live; null when it is live. */
export function pendingChange(seq: number, { reports: { latest, live }, publisherHeard, now }: Knowledge): Pending | null {
	if (live && live.report.contentSeq >= seq) return null;
	const heard = Math.max(publisherHeard, latest ? Date.parse(latest.receivedAt) : 0);
	const silent = now - heard > SILENCE;
	if (latest?.report.state === "failed" && latest.report.contentSeq >= seq) {
		return { state: "waiting", ...failure(latest.report), soon: false };
	}
	if (silent) {
		return {
			state: "waiting",
			reason: `Die Veröffentlichung meldet sich seit ${moment(heard, now)} nicht. Die Änderung ist gespeichert und geht online, sobald sie wieder läuft. Bitte geben Sie der technischen Betreuung Bescheid.`,
			obstacle: null,
			soon: false,
		};
	}
	if (latest?.report.state === "building") return { state: "publishing", progress: latest.report.progress };
	return { state: "waiting", reason: "Die Änderung ist gespeichert und wird gleich übernommen.", obstacle: null, soon: true };
}

export interface EntryFacts extends Knowledge {
	type: TypeName;
	documentId: string;
	locale: string | null;
	published: boolean;
	/** the newest change of this entry that the site may show */
	change: Change | null;
	/** what the publisher last told about this entry */
	touched: TouchedEntry | null;
	publicUrl: string;
}

export interface EntryState {
	/** `offline`: not published, and nothing of it on the site */
	state: "offline" | "live" | "publishing" | "waiting" | "refused";
	/** ISO time since when it is live or refused; null when that is not known */
	since: string | null;
	/** its page on the site; null when it has none, or when that is not known */
	url: string | null;
	progress: Progress | null;
	/** why it waits, in German */
	reason: string | null;
	/** what keeps it from the site */
	obstacles: Obstacle[];
	/** true when the answer is likely to change within seconds */
	soon: boolean;
	/** who changed it last, and when */
	by: string | null;
	changedAt: string | null;
}

function refusal({ type, documentId, locale, touched, reports }: EntryFacts): Obstacle[] | null {
	const listed = reports.live?.report.refused.find(
		(entry) => entry.type === type && entry.documentId === documentId && (entry.locale == null || entry.locale === locale),
	);
	if (listed && listed.problems.length > 0) {
		return listed.problems.map(({ path, message }) => {
			const field = path.join(".");
			return { type, documentId, field: field || null, label: fieldLabel(type, field), message };
		});
	}
	if (!listed && touched?.state !== "refused") return null;
	const message = "Die Veröffentlichung hat diesen Eintrag nicht angenommen. Bitte die Angaben prüfen und noch einmal veröffentlichen.";
	return [{ type, documentId, field: null, label: null, message }];
}

/** What the site shows of an entry. */
export function entryState(facts: EntryFacts): EntryState {
	const { change, touched, published, publicUrl } = facts;
	const nothing = { since: null, url: null, progress: null, reason: null, obstacles: [], soon: false };
	const last = { ...nothing, by: change?.by ?? null, changedAt: change?.at ?? null };
	if (!published && !change) return { ...last, state: "offline" };
	const pending = pendingChange(change?.seq ?? 0, facts);
	if (pending?.state === "publishing") return { ...last, state: "publishing", progress: pending.progress, soon: true };
	if (pending) {
		const { reason, obstacle, soon } = pending;
		return { ...last, state: "waiting", reason, soon, obstacles: obstacle ? [obstacle] : [] };
	}
	if (!published) return { ...last, state: "offline" };
	const obstacles = refusal(facts);
	const since = touched && touched.state === (obstacles ? "refused" : "live") ? touched.since : null;
	if (obstacles) return { ...last, state: "refused", since, obstacles };
	return { ...last, state: "live", since, url: touched?.path ? `${publicUrl}${touched.path}` : null };
}

export interface SiteState {
	/** `none`: there was no release yet */
	state: "none" | "live" | "publishing" | "waiting";
	progress: Progress | null;
	reason: string | null;
	obstacle: Obstacle | null;
	soon: boolean;
}

/** Whether the site shows the newest change. */
export function siteState(newestSeq: number, knowledge: Knowledge): SiteState {
	const quiet = { progress: null, reason: null, obstacle: null, soon: false };
	const { latest, live } = knowledge.reports;
	const pending = pendingChange(newestSeq, knowledge);
	if (pending?.state === "publishing") return { ...quiet, state: "publishing", progress: pending.progress, soon: true };
	if (pending && (latest || live || !pending.soon)) {
		return { ...quiet, state: "waiting", reason: pending.reason, obstacle: pending.obstacle, soon: pending.soon };
	}
	if (pending) return { ...quiet, state: "none", soon: true };
	// Without a change, too, the site is built anew now and then, and that can fail.
	if (latest?.report.state === "building" && knowledge.now - Date.parse(latest.receivedAt) <= SILENCE) {
		return { ...quiet, state: "publishing", progress: latest.report.progress, soon: true };
	}
	if (latest?.report.state === "failed") return { ...quiet, state: "waiting", ...failure(latest.report) };
	return { ...quiet, state: "live" };
}
