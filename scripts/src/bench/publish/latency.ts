import { setTimeout as sleep } from "node:timers/promises";
import { OperatorProblem } from "../../operate/problem.ts";
import type { AdminApi } from "../admin-api.ts";
import { percentile } from "../numbers.ts";
import type { Edit, EditKind, EditMaker } from "./edits.ts";
import type { Reader } from "./http.ts";
import { searchable } from "./searchable.ts";

const LOOK_AGAIN_AFTER = 2;
const SEARCH_AGAIN_AFTER = 20;
const GIVE_UP_AFTER = 60_000;

/** Milliseconds from the start until `happened` says so. */
async function until(happened: () => Promise<boolean>, began: number, pause: number, what: string): Promise<number> {
	for (;;) {
		if (await happened()) return performance.now() - began;
		if (performance.now() - began > GIVE_UP_AFTER) {
			throw new OperatorProblem(`Nach ${GIVE_UP_AFTER / 1000} s ist die Änderung noch nicht ${what}.`);
		}
		await sleep(pause);
	}
}

export interface EditTimes {
	kind: EditKind;
	/** from the request to the answer of the publish call */
	call: number;
	/** from the answer until the page shows it; 0 when it already did */
	live: number;
	/** from the request until the page shows it */
	total: number;
	/** from the answer until the search finds it; undefined where the edit has no new word */
	search: number | undefined;
}

/** Publishes one edit and watches, from the request on, when the page and the search have it. All times in milliseconds. */
export async function timeEdit(api: AdminApi, site: Reader, edit: Edit): Promise<EditTimes> {
	const path = `/angebote/${edit.slug}/`;
	const found = edit.word ? await searchable(site, edit.word) : null;
	const began = performance.now();
	const published = api.publish(edit.documentId, edit.values).then(() => performance.now() - began);
	const shown = until(async () => (await site.get(path)).body.includes(edit.mark), began, LOOK_AGAIN_AFTER, `auf der Seite ${path}`);
	const inSearch = found ? until(found, began, SEARCH_AGAIN_AFTER, "in der Suche") : Promise.resolve(undefined);
	const [call, total, search] = await Promise.all([published, shown, inSearch]);
	return {
		kind: edit.kind,
		call,
		total,
		live: Math.max(0, total - call),
		search: search === undefined ? undefined : Math.max(0, search - call),
	};
}

/** Edits one after the other, each watched until it is live and found. */
export async function measureLatency(api: AdminApi, site: Reader, edits: EditMaker, count: number, say: (line: string) => void) {
	const times: EditTimes[] = [];
	for (let i = 0; i < count; i += 1) {
		const time = await timeEdit(api, site, edits.next());
		times.push(time);
		const search = time.search === undefined ? "" : `, in der Suche nach ${Math.round(time.search)} ms`;
		say(`${time.kind}: live ${Math.round(time.live)} ms nach der Antwort (${Math.round(time.call)} ms)${search}`);
	}
	return summarize(times);
}

/** The figures of DESIGN.md, and what stands behind them. */
export function summarize(times: readonly EditTimes[]) {
	const part = (pick: (time: EditTimes) => number | undefined, p: number) => {
		const values = times.map(pick).filter((value) => value !== undefined);
		return values.length > 0 ? percentile(values, p) : null;
	};
	return {
		edits: times.length,
		p50_ms: part(({ live }) => live, 0.5),
		p95_ms: part(({ live }) => live, 0.95),
		p50_total_ms: part(({ total }) => total, 0.5),
		p95_total_ms: part(({ total }) => total, 0.95),
		call_p50_ms: part(({ call }) => call, 0.5),
		search_p50_ms: part(({ search }) => search, 0.5),
		search_p95_ms: part(({ search }) => search, 0.95),
	};
}
