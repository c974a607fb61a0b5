import { CONFIDENTIAL_FIELDS, publicTypeNames, type TypeName } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { causesOf } from "./causes.ts";
import { type CmsClient, CmsUnavailable, NEWEST, type RawEntry } from "./cms-client.ts";
import { ContentDesk } from "./content-desk.ts";
import { ContentJournal } from "./content-journal.ts";
import { ContentMirror, type EntryKey, germanOf, keyText, type Reading, readingFor, type Versions } from "./content-mirror.ts";
import { onlyOwnTexts, type Secret, titleOf } from "./judge.ts";
import { mediaUses } from "./media-files.ts";
import { News } from "./news.ts";
import type { ReleaseCause } from "./release-history.ts";
import { buildingReport, describeError, failedReport, liveReport, Reporter } from "./reports.ts";
import { SharedValues } from "./shared-values.ts";
import { type RunResult, Site, type Workshop } from "./site.ts";
import { isSiteLockWanted, SiteBusy, withSiteLock } from "./site-lock.ts";
import { type PublisherState, readState, writeState } from "./state.ts";

export interface PublisherOptions {
	cms: CmsClient;
	workshop: Workshop;
	log(line: string): void;
	/** seconds that one question for news may wait */
	wait?: number;
	/** milliseconds between attempts when something does not work, doubled up to the last */
	backoff?: { first: number; last: number };
	/** milliseconds after which everything is read and compared anew, to be sure */
	checkAfter?: number;
}

/** What somebody asks of a running publisher. */
export interface Wish {
	/** let pages vanish although nobody deleted as many entries */
	acceptLoss: boolean;
}

const DAY = 86_400_000;
/* Somebody looking at the desk does not want to see a state that is over before they have read it. */
const WORTH_SAYING = 300;
/* Pages from which on a run tells how far it is. */
const LONG_RUN = 1000;
/*
 * So many pages besides those of the changed entries are made by each run even if there is news: lists have to get on, too, and what
 * comes with every release is worth some pages. All that became old with it would be too many: the pages of a thousand edits were
 * live six seconds later, and the lists no sooner.
 */
const LEAST_OTHERS = 300;
/* Timers do not count further. */
const LONGEST_TIMER = 2_000_000_000;

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

interface Run {
	changes: readonly Change[];
	seq: number;
	wish: Wish | null;
	/** when somebody waits for it to end, pages may be left to the next run */
	mayBeCutShort?: boolean;
}

/** The publisher's life: take up where it ended, then follow every change until it is told to stop. */
export class Publisher {
	readonly #options: Required<PublisherOptions>;
	readonly #reporter: Reporter;
	readonly #journal: ContentJournal;
	readonly #stop = new AbortController();
	#site: Site | null = null;
	#openAddresses = new Map<string, Secret[]>();
	#wish: { wish: Wish; done(state: PublisherState): void } | null = null;
	#interrupt = new AbortController();
	#checkedAt = 0;
	/* What was read and is not in the journal yet: it is put there once it is live, so that a process that dies reads it again. */
	#unwritten = new Map<string, { key: EntryKey; versions: Versions }>();
	#rewrite = false;
	#lastState: PublisherState | null = null;
	readonly #news: News;
	/** why there are pages that the last run has left to the next one; null when there are none */
	#left: ReleaseCause[] | null = null;

	constructor(options: PublisherOptions) {
		this.#options = { wait: 20, backoff: { first: 500, last: 15_000 }, checkAfter: DAY, ...options };
		this.#news = new News(options.cms, this.#options.wait);
		this.#reporter = new Reporter(options.cms);
		this.#journal = new ContentJournal(options.workshop.history.siteDir);
	}

	/** Told when something new is live. */
	onRelease: () => void = () => undefined;

	/** The site as it is in memory; null until everything was read. */
	get site(): Site | null {
		return this.#site;
	}

	/** Runs until `stop`. Whatever goes wrong, the live site stays and it tries again. */
	async run(): Promise<void> {
		let delay = this.#options.backoff.first;
		while (!this.#stop.signal.aborted) {
			try {
				if (this.#site === null) await this.#begin();
				else await this.#follow(this.#site);
				delay = this.#options.backoff.first;
			} catch (error) {
				if (this.#stop.signal.aborted) break;
				/* What could not be read is asked for again; anything else that stopped half-way begins anew. */
				if (!(error instanceof CmsUnavailable)) this.#site = null;
				await this.#note("waiting", describeTrouble(error));
				await sleep(delay, this.#stop.signal);
				delay = Math.min(delay * 2, this.#options.backoff.last);
			}
		}
		this.#news.close();
		await this.#reporter.settled();
	}

	stop(): void {
		this.#stop.abort();
	}

	/** Publishes anew as soon as possible, with everything read again. Resolves with how it went. */
	request(wish: Wish): Promise<PublisherState> {
		return new Promise((resolve) => {
			this.#wish = { wish, done: resolve };
			this.#interrupt.abort();
		});
	}

	/* What the process knew when it ended, and what happened since; or everything from the CMS. */
	async #begin(): Promise<void> {
		const { cms, workshop } = this.#options;
		this.#unwritten.clear();
		/* What an operator's rollback is in the middle of is nothing that was cut off. */
		await withSiteLock(workshop.history.siteDir, async () => {
			await workshop.history.recover(workshop.folder);
			await workshop.folder.scan();
		});
		const kept = this.#journal.load(() => {
			this.#options.log("Der gemerkte Inhalt ist beschädigt. Alles wird neu aus der Redaktion gelesen.");
		});
		const { latestSeq } = await cms.changes(NEWEST, 0);
		/* A database that was put back knows less than we do: what happened to it cannot be told. */
		const known = kept !== null && kept.seq <= latestSeq ? kept : null;
		const handled = (await readState(workshop.history.siteDir))?.seq ?? 0;
		const since = known?.seq ?? Math.min(workshop.history.live(workshop.folder)?.contentSeq ?? 0, handled || Number.POSITIVE_INFINITY);
		const changes = since <= latestSeq ? await this.#changes(since, latestSeq) : [];
		const site = new Site(workshop, new ContentDesk(known ?? new ContentMirror()));
		if (known) {
			await site.prime();
			await this.#read(site, readingFor(changes, site.desk.mirror, publicTypeNames), latestSeq);
		} else await this.#readEverything(site, latestSeq);
		this.#checkedAt = Date.now();
		const wish = this.#takeWish();
		const unhandled = changes.filter(({ seq }) => seq > handled);
		await this.#publish(site, { changes: wish ? changes : unhandled.length > 0 ? changes : [], seq: latestSeq, wish: wish?.wish ?? null });
		/* What could not be made live is kept in memory only; the next start has to find it again. */
		this.#site = site;
		workshop.compressor.addMissing();
		if (wish && this.#lastState) wish.done(this.#lastState);
	}

	async #changes(after: number, upTo: number): Promise<Change[]> {
		const changes: Change[] = [];
		for (;;) {
			const answer = await this.#options.cms.changes(changes.at(-1)?.seq ?? after, 0);
			changes.push(...answer.changes);
			if (answer.changes.length === 0 || (changes.at(-1)?.seq ?? 0) >= upTo) return changes;
		}
	}

	async #readEverything(site: Site, seq: number): Promise<void> {
		const found = new Map<TypeName, Map<string, RawEntry[]>>();
		for (const type of publicTypeNames) found.set(type, await this.#options.cms.entries(type));
		this.#options.workshop.media.forget();
		const { mirror } = site.desk;
		const shared = new SharedValues();
		for (const key of [...mirror.keys()]) if (!found.get(key.type)?.has(key.documentId)) site.desk.set(key, []);
		for (const [type, ofType] of found) {
			for (const [documentId, versions] of ofType) {
				const kept = reducedVersions(type, versions).map((version) => shared.entry(version));
				site.desk.set({ type, documentId }, kept);
			}
		}
		mirror.seq = seq;
		this.#rewrite = true;
	}

	/** Reads exactly what changed. */
	async #read(site: Site, reading: Reading, seq: number): Promise<void> {
		if (reading.everything) {
			site.desk.forgiveAll();
			return this.#readEverything(site, seq);
		}
		const { desk } = site;
		if (reading.media) this.#options.workshop.media.forget();
		const keys = reading.media ? [...reading.entries, ...showingMedia(desk)] : reading.entries;
		const read: { key: EntryKey; versions: Versions }[] = [];
		for (const [type, ofType] of Map.groupBy(keys, ({ type: name }) => name)) {
			const ids = [...new Set(ofType.map(({ documentId }) => documentId))];
			const found = await this.#options.cms.entries(type, ids);
			for (const documentId of ids) read.push({ key: { type, documentId }, versions: reducedVersions(type, found.get(documentId) ?? []) });
		}
		/* Only when all is there: what was read half must not count as read. */
		for (const { key, versions } of read) {
			desk.set(key, versions);
			this.#unwritten.set(keyText(key), { key, versions });
			/* Lines from before must not keep an address that is secret now. */
			if (key.type === "location" && germanOf(versions)?.confidential === true) this.#rewrite = true;
		}
		desk.mirror.seq = seq;
	}

	/* Keeping it is a convenience: a full disk stands in the way of nothing but a quick start. */
	#writeJournal(site: Site, seq: number): void {
		try {
			if (this.#rewrite) this.#journal.replace(site.desk.mirror);
			else this.#journal.append(seq, [...this.#unwritten.values()]);
			this.#rewrite = false;
			this.#unwritten.clear();
		} catch {
			this.#rewrite = true;
		}
	}

	async #follow(site: Site): Promise<void> {
		const changes = await this.#whatIsNew(site);
		const wish = this.#takeWish();
		const due = Date.now() - this.#checkedAt > this.#options.checkAfter;
		if (wish || due) {
			const { latestSeq } = await this.#options.cms.changes(NEWEST, 0);
			const since = await this.#changes(site.desk.mirror.seq, latestSeq);
			site.desk.forgiveAll();
			await this.#readEverything(site, Math.max(latestSeq, site.desk.mirror.seq));
			this.#checkedAt = Date.now();
			await this.#publish(site, { changes: since, seq: site.desk.mirror.seq, wish: wish?.wish ?? null });
			if (wish && this.#lastState) wish.done(this.#lastState);
			return;
		}
		if (changes.length === 0) {
			if (this.#left) return this.#publish(site, { changes: [], seq: site.desk.mirror.seq, wish: null, mayBeCutShort: true });
			if (site.nextMoment !== null && site.nextMoment <= this.#options.workshop.now().getTime()) {
				await this.#publish(site, { changes: [], seq: site.desk.mirror.seq, wish: null });
			}
			return;
		}
		const seq = changes.at(-1)?.seq ?? site.desk.mirror.seq;
		const reading = readingFor(changes, site.desk.mirror, publicTypeNames);
		if (!reading.everything && !reading.media && reading.entries.length === 0) {
			site.desk.mirror.seq = seq;
			await this.#note("same", "Nur Entwürfe wurden geändert.", seq);
			return;
		}
		await this.#read(site, reading, seq);
		await this.#publish(site, { changes, seq, wish: null, mayBeCutShort: !reading.everything && !reading.media });
	}

	/* Waits for changes, for somebody's wish, and for the next moment at which something changes by itself. */
	async #whatIsNew(site: Site): Promise<readonly Change[]> {
		const { workshop } = this.#options;
		const { seq } = site.desk.mirror;
		if (this.#wish || (this.#left && !this.#news.isThere(seq))) return [];
		this.#interrupt = new AbortController();
		const until = site.nextMoment === null ? LONGEST_TIMER : site.nextMoment - workshop.now().getTime();
		const timer = setTimeout(() => this.#interrupt.abort(), Math.min(Math.max(until, 0), LONGEST_TIMER));
		try {
			const signal = AbortSignal.any([this.#interrupt.signal, this.#stop.signal]);
			return await this.#news.next(seq, signal);
		} catch (error) {
			if (this.#interrupt.signal.aborted && !this.#stop.signal.aborted) return [];
			throw error;
		} finally {
			clearTimeout(timer);
		}
	}

	#takeWish() {
		const wish = this.#wish;
		this.#wish = null;
		return wish;
	}

	async #publish(site: Site, { changes, seq, wish, mayBeCutShort = false }: Run): Promise<void> {
		const { workshop, log } = this.#options;
		const causes = changes.length === 0 && this.#left ? this.#left : causesOf(changes, site.desk);
		this.#left = null;
		const isAwaited = (others: number) => isSiteLockWanted(workshop.history.siteDir) || (others >= LEAST_OTHERS && this.#news.isThere(seq));
		const startedAt = workshop.now();
		const base = { contentSeq: seq, startedAt, release: workshop.history.live(workshop.folder)?.release ?? null };
		const telling = setTimeout(() => this.#reporter.send(buildingReport(base)), WORTH_SAYING);
		const onProgress = (done: number, total: number) => {
			if (total >= LONG_RUN) this.#reporter.send({ ...buildingReport(base), progress: { done, total } });
		};
		try {
			const result = await site.publish({
				changes,
				causes,
				seq,
				formerlyOpen: this.#formerlyOpen(site),
				acceptLoss: wish?.acceptLoss ?? false,
				leaveHold: wish !== null,
				onProgress,
				...(mayBeCutShort ? { isAwaited } : {}),
			});
			clearTimeout(telling);
			if (result.left > 0) this.#left = causes;
			if (result.outcome === "live") this.onRelease();
			this.#writeJournal(site, seq);
			this.#reporter.send(liveReport(base, result, workshop.now()));
			const took = workshop.now().getTime() - startedAt.getTime();
			await this.#note(result.outcome, describeResult(result, took), seq, result.left);
		} catch (error) {
			clearTimeout(telling);
			if (error instanceof CmsUnavailable || error instanceof SiteBusy) {
				/* Taken half is not taken: the next attempt begins with what lies on the disk, and reads the same changes again. */
				this.#site = null;
				throw error;
			}
			this.#reporter.send(failedReport(base, error, workshop.now()));
			await this.#note("failed", describeError(error), seq);
			if ((error as NodeJS.ErrnoException).code) throw error;
			if (process.env.KINDERSTARK_DEBUG) log(String((error as Error).stack));
		}
	}

	/** Addresses that this process has seen in the open and that are confidential now, unless they stand elsewhere too. */
	#formerlyOpen({ desk }: Site): Secret[] {
		const locations = [...desk.mirror.keys()].filter(({ type }) => type === "location").map((key) => germanOf(desk.mirror.get(key)));
		const open = new Set<string>();
		const secret: RawEntry[] = [];
		for (const location of locations) {
			if (!location) continue;
			if (location.confidential === true) {
				secret.push(location);
				continue;
			}
			const secrets = addressOf(location);
			this.#openAddresses.set(location.documentId, secrets);
			for (const { value } of secrets) open.add(value);
		}
		return secret.flatMap(({ documentId }) => this.#openAddresses.get(documentId) ?? []).filter(({ value }) => !open.has(value));
	}

	async #note(outcome: PublisherState["outcome"], message: string, seq = this.#site?.desk.mirror.seq ?? 0, left = 0): Promise<void> {
		const { workshop, log } = this.#options;
		log(message);
		const release = workshop.history.live(workshop.folder)?.release ?? null;
		this.#lastState = { seq, release, message, outcome, left, at: workshop.now().toISOString(), pid: process.pid };
		/* A full disk must not end the process that waits for space. */
		await writeState(workshop.history.siteDir, this.#lastState).catch(() => undefined);
	}
}

/** The versions of an entry, the German one first, translations without what they have in common with it. */
export function reducedVersions(type: TypeName, versions: readonly RawEntry[]): Versions {
	const german = germanOf(versions);
	const others = versions.filter((version) => version !== german).map((version) => onlyOwnTexts(type, version));
	return german ? [german, ...others] : others;
}

function showingMedia(desk: ContentDesk): EntryKey[] {
	return [...desk.mirror.keys()].filter((key) => {
		const german = germanOf(desk.mirror.get(key));
		return german !== undefined && mediaUses(key.type, german).length > 0;
	});
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
