import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { readState } from "../../../../site/publisher/state.ts";
import { OperatorProblem } from "../../operate/problem.ts";
import type { AdminApi } from "../admin-api.ts";
import type { Edit, EditMaker } from "./edits.ts";
import type { Reader } from "./http.ts";

const READERS = 8;
/* More at once only wait for each other in the CMS. */
const AT_ONCE = 8;
const GIVE_UP_AFTER = 300_000;

/** Runs everything with at most `limit` at a time. */
async function pooled<T>(items: readonly T[], limit: number, run: (item: T) => Promise<void>): Promise<void> {
	const waiting = items.values();
	const worker = async () => {
		for (const item of waiting) await run(item);
	};
	await Promise.all(Array.from({ length: limit }, worker));
}

/** Seconds until every page shows the newest mark of its service; `newest`: slug → mark. */
export async function untilAllLive(site: Reader, newest: ReadonlyMap<string, string>): Promise<number> {
	const began = performance.now();
	let waiting = [...newest];
	for (;;) {
		const behind: typeof waiting = [];
		await pooled(waiting, READERS, async ([slug, mark]) => {
			if (!(await site.get(`/angebote/${slug}/`)).body.includes(mark)) behind.push([slug, mark]);
		});
		if (behind.length === 0) return (performance.now() - began) / 1000;
		if (performance.now() - began > GIVE_UP_AFTER) {
			throw new OperatorProblem(`${behind.length} Änderungen sind nicht live, zum Beispiel /angebote/${behind[0]?.[0]}/.`);
		}
		waiting = behind;
		await sleep(10);
	}
}

export interface BurstResult {
	edits: number;
	/** edits that the CMS took per second */
	rate: number;
	/** seconds from the answer to the last edit until every entry's page shows its newest content */
	live_after_s: number;
	/** … and until lists and search have nothing older either */
	settled_after_s: number;
}

/** Waits until the publisher has dealt with this change, and has left no page for later. */
async function untilSettled(dataDir: string, seq: number): Promise<void> {
	const siteDir = path.join(dataDir, "site");
	const deadline = performance.now() + GIVE_UP_AFTER;
	for (;;) {
		const state = await readState(siteDir);
		if (state && state.seq >= seq && state.left === 0) return;
		if (performance.now() > deadline) throw new OperatorProblem(`Die Website hat die Änderungen nach fünf Minuten nicht ganz.`);
		await sleep(10);
	}
}

const inHundredths = (seconds: number) => Math.round(seconds * 100) / 100;

/**
 * Many edits in a short time, each due at its moment whether or not the ones before are done. Edits of one service follow
 * each other, so that it is known which is the newest.
 */
export async function measureBurst(
	{ api, site, dataDir }: { api: AdminApi; site: Reader; dataDir: string },
	edits: EditMaker,
	count: number,
	seconds: number,
): Promise<BurstResult> {
	const newest = new Map<string, string>();
	const busy = new Map<string, Promise<void>>();
	const began = performance.now();
	const due = Array.from({ length: count }, (_, i) => ({ edit: edits.next(), at: (i * seconds * 1000) / count }));
	const send = async (edit: Edit): Promise<void> => {
		await api.publish(edit.documentId, edit.values);
		newest.set(edit.slug, edit.mark);
	};
	await pooled(due, AT_ONCE, async ({ edit, at }) => {
		const wait = at - (performance.now() - began);
		if (wait > 0) await sleep(wait);
		const mine = (busy.get(edit.slug) ?? Promise.resolve()).then(() => send(edit));
		busy.set(edit.slug, mine);
		await mine;
	});
	const ended = performance.now();
	const live = await untilAllLive(site, newest);
	await untilSettled(dataDir, await api.latestSeq());
	return {
		edits: count,
		rate: Math.round((count / ((ended - began) / 1000)) * 10) / 10,
		live_after_s: inHundredths(live),
		settled_after_s: inHundredths((performance.now() - ended) / 1000),
	};
}
