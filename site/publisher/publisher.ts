import { CONFIDENTIAL_FIELDS } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { collectBurst, concernsSite } from "./burst.ts";
import { type CmsClient, CmsUnavailable, type RawEntry } from "./cms-client.ts";
import { applyChanges, type ContentMirror, readAll } from "./content-mirror.ts";
import { type Secret, titleOf } from "./judge.ts";
import { publishRun, type RunResult, type Workshop } from "./publish-run.ts";
import { buildingReport, describeError, failedReport, liveReport, Reporter } from "./reports.ts";
import { type PublishRequest, takeRequest } from "./requests.ts";
import { type PublisherState, writeState } from "./state.ts";

export interface PublisherOptions {
	cms: CmsClient;
	workshop: Workshop;
	log(line: string): void;
	/** seconds that one question for news may wait */
	wait?: number;
	/** milliseconds between attempts when something does not work, doubled up to the last */
	backoff?: { first: number; last: number };
	/** milliseconds after which all pages are made anew, for what depends on today's date */
	refreshAfter?: number;
}

const HOUR = 3_600_000;
/** Greater than any change there is, and still a number that every database takes. */
const NEWEST = 2_147_483_647;
const ASK_FOR_REQUESTS_EVERY = 500;

const sleep = (ms: number, signal?: AbortSignal) =>
	new Promise<void>((resolve) => {
		const timer = setTimeout(done, ms);
		function done() {
			clearTimeout(timer);
			signal?.removeEventListener("abort", done);
			resolve();
		}
		signal?.addEventListener("abort", done);
	});

/** The publisher's life: read everything once, then follow every change until it is told to stop. */
export class Publisher {
	readonly #options: Required<PublisherOptions>;
	readonly #reporter: Reporter;
	readonly #stop = new AbortController();
	#mirror: ContentMirror | null = null;
	#openAddresses = new Map<string, Secret[]>();
	#lastRun = 0;

	constructor(options: PublisherOptions) {
		this.#options = { wait: 20, backoff: { first: 500, last: 15_000 }, refreshAfter: HOUR, ...options };
		this.#reporter = new Reporter(options.cms);
	}

	/** Runs until `stop`. Whatever goes wrong, the live site stays and it tries again. */
	async run(): Promise<void> {
		let delay = this.#options.backoff.first;
		while (!this.#stop.signal.aborted) {
			try {
				if (this.#mirror === null) await this.#begin();
				else await this.#follow(this.#mirror);
				delay = this.#options.backoff.first;
			} catch (error) {
				if (this.#stop.signal.aborted) break;
				/* What went wrong half-way is read anew; nothing that happened meanwhile can be missed. */
				this.#mirror = null;
				await this.#note("waiting", describeTrouble(error));
				await sleep(delay, this.#stop.signal);
				delay = Math.min(delay * 2, this.#options.backoff.last);
			}
		}
		await this.#reporter.settled();
	}

	stop(): void {
		this.#stop.abort();
	}

	async #begin(): Promise<void> {
		const { cms, workshop } = this.#options;
		await workshop.releases.clear();
		const { latestSeq } = await cms.changes(NEWEST, 0);
		const mirror = await readAll(cms, latestSeq);
		workshop.media.forget();
		await this.#publish(mirror, { changed: true, request: await takeRequest(workshop.releases.siteDir) });
		this.#mirror = mirror;
	}

	/** What happened since the live release: it explains why pages go. */
	async #changesSinceLive(upTo: number): Promise<Change[]> {
		const { cms, workshop } = this.#options;
		const live = await workshop.releases.live();
		const after = (live && (await workshop.releases.manifest(live))?.contentSeq) || 0;
		/* A database that was put back knows less than the release: what happened to it cannot be told. */
		if (live === null || after >= upTo) return [];
		const changes: Change[] = [];
		for (;;) {
			const answer = await cms.changes(changes.at(-1)?.seq ?? after, 0);
			changes.push(...answer.changes);
			if (answer.changes.length === 0 || (changes.at(-1)?.seq ?? 0) >= upTo) return changes;
		}
	}

	async #follow(mirror: ContentMirror): Promise<void> {
		const { cms, workshop, wait, refreshAfter } = this.#options;
		const { answer, request } = await this.#news(mirror.seq, wait);
		if (answer === null || answer.changes.length === 0) {
			const due = Date.now() - this.#lastRun > refreshAfter;
			if (request) this.#mirror = await this.#publishAnew(request);
			else if (due) await this.#publish(mirror, { changed: false, request: null });
			return;
		}
		const changes = await collectBurst(answer, (after) => cms.changes(after, 0), { now: Date.now, sleep });
		if (!changes.some(concernsSite)) {
			mirror.seq = changes.at(-1)?.seq ?? mirror.seq;
			await this.#note("same", "Nur Entwürfe wurden geändert.");
			return;
		}
		if (changes.some(({ action }) => action === "media" || action === "retry")) workshop.media.forget();
		const next = await applyChanges(mirror, changes, cms);
		await this.#publish(next, { changed: true, request });
		this.#mirror = next;
	}

	async #publishAnew(request: PublishRequest): Promise<ContentMirror> {
		const { cms, workshop } = this.#options;
		workshop.media.forget();
		const { latestSeq } = await cms.changes(NEWEST, 0);
		const mirror = await readAll(cms, Math.max(latestSeq, this.#mirror?.seq ?? 0));
		await this.#publish(mirror, { changed: true, request });
		return mirror;
	}

	/** Waits for changes, and for an operator's request, whichever comes first. */
	async #news(seq: number, wait: number) {
		const { cms, workshop } = this.#options;
		const interrupted = new AbortController();
		const signal = AbortSignal.any([interrupted.signal, this.#stop.signal]);
		let request: PublishRequest | null = null;
		const look = setInterval(async () => {
			request ??= await takeRequest(workshop.releases.siteDir);
			if (request) interrupted.abort();
		}, ASK_FOR_REQUESTS_EVERY);
		try {
			return { answer: await cms.changes(seq, wait, signal), request: request as PublishRequest | null };
		} catch (error) {
			if (interrupted.signal.aborted && !this.#stop.signal.aborted) return { answer: null, request: request as PublishRequest | null };
			throw error;
		} finally {
			clearInterval(look);
		}
	}

	async #publish(mirror: ContentMirror, { changed, request }: { changed: boolean; request: PublishRequest | null }): Promise<void> {
		const { workshop, log } = this.#options;
		const startedAt = workshop.now();
		const base = { contentSeq: mirror.seq, startedAt, release: await workshop.releases.live() };
		if (changed) this.#reporter.send(buildingReport(base));
		this.#lastRun = Date.now();
		try {
			const result = await publishRun(workshop, {
				mirror,
				changes: await this.#changesSinceLive(mirror.seq),
				formerlyOpen: this.#formerlyOpen(mirror),
				acceptLoss: request?.acceptLoss ?? false,
				leaveHold: request !== null,
			});
			this.#reporter.send(liveReport(base, result, workshop.now()));
			const took = workshop.now().getTime() - startedAt.getTime();
			await this.#note(result.outcome, describeResult(result, took), mirror.seq);
		} catch (error) {
			if (error instanceof CmsUnavailable) throw error;
			this.#reporter.send(failedReport(base, error, workshop.now()));
			await this.#note("failed", describeError(error), mirror.seq);
			if ((error as NodeJS.ErrnoException).code) throw error;
			if (process.env.KINDERSTARK_DEBUG) log(String((error as Error).stack));
		}
	}

	/** Addresses that this process has seen in the open and that are confidential now, unless they stand elsewhere too. */
	#formerlyOpen(mirror: ContentMirror): Secret[] {
		const locations = [...(mirror.entries.get("location")?.values() ?? [])];
		const open = new Set<string>();
		for (const location of locations) {
			if (location.confidential === true) continue;
			const secrets = addressOf(location);
			this.#openAddresses.set(location.documentId, secrets);
			for (const { value } of secrets) open.add(value);
		}
		return locations
			.filter((location) => location.confidential === true)
			.flatMap((location) => this.#openAddresses.get(location.documentId) ?? [])
			.filter(({ value }) => !open.has(value));
	}

	async #note(outcome: PublisherState["outcome"], message: string, seq = this.#mirror?.seq ?? 0): Promise<void> {
		const { workshop, log } = this.#options;
		log(message);
		const release = await workshop.releases.live();
		const state = { seq, release, message, outcome, at: workshop.now().toISOString(), pid: process.pid };
		/* A full disk must not end the process that waits for space. */
		await writeState(workshop.releases.siteDir, state).catch(() => undefined);
	}
}

function addressOf(location: RawEntry): Secret[] {
	const title = titleOf("location", location);
	return CONFIDENTIAL_FIELDS.filter((field) => field === "street" || field === "latitude" || field === "longitude").flatMap((field) => {
		const value = String(location[field] ?? "");
		return value.length >= 5 ? [{ documentId: location.documentId, title, field, value }] : [];
	});
}

function describeTrouble(error: unknown): string {
	if (error instanceof CmsUnavailable) return `${error.message} Die Website bleibt, wie sie ist. Es wird weiter versucht.`;
	if ((error as NodeJS.ErrnoException).path?.endsWith("read-token"))
		return "Das CMS hat noch keinen Lesezugang angelegt. Es wird weiter versucht.";
	return describeError(error);
}

function describeResult(result: RunResult, took: number): string {
	const left = result.refused.map(({ title }) => `„${title}“`).join(", ");
	const leftOut = left ? ` Nicht veröffentlicht, weil fehlerhaft: ${left}.` : "";
	if (result.outcome === "same") return `Nichts zu sehen hat sich geändert, ${result.release} bleibt live.${leftOut}`;
	if (result.outcome === "held") return `${result.release} bleibt live, weil darauf zurückgeschaltet wurde.${leftOut}`;
	return `${result.release} ist live: ${result.pages} Seiten, ${result.changedPages} geändert, ${took} ms.${leftOut}`;
}
