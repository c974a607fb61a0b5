import { existsSync, readFileSync } from "node:fs";
import { setImmediate as breathe } from "node:timers/promises";
import { type Entry, type TypeName, typeOfUid } from "@kinderstark/content-types";
import type { Change, TouchedEntry } from "@kinderstark/content-types/publishing";
import { addressesOf } from "../src/content/routes.ts";
import { ContentStore, GERMAN, setContent } from "../src/content/store.ts";
import { type PagedType, pagedTypes, pathOf } from "../src/content/urls.ts";
import type { LanguageCode } from "../src/i18n/languages.ts";
import type { RawEntry } from "./cms-client.ts";
import type { Compressor } from "./compressor.ts";
import type { ContentDesk } from "./content-desk.ts";
import type { EntryKey } from "./content-mirror.ts";
import { CulpritDesk } from "./culprit-desk.ts";
import type { Exclusive } from "./exclusive.ts";
import type { GonePages } from "./gone-pages.ts";
import { anchorsOf } from "./html-facts.ts";
import type { Refusal, Secret, Verdict, Warning } from "./judge.ts";
import { LinkDesk } from "./link-desk.ts";
import { type FileContent, type LiveFolder, sha256 } from "./live-folder.ts";
import { LossWatch } from "./loss-watch.ts";
import type { MediaDesk } from "./media-desk.ts";
import { PendingFiles } from "./pending-files.ts";
import { PublishProblem } from "./problem.ts";
import {
	RELEASE_FILE,
	type ReleaseCause,
	type ReleaseHistory,
	type ReleaseInfo,
	type ReleaseRecord,
	releaseId,
} from "./release-history.ts";
import { fileOf, type PageApp, pathOfFile } from "./render.ts";
import type { RenderCrew } from "./render-crew.ts";
import { SearchDesk } from "./search-desk.ts";
import type { SearchIndex } from "./search-index.ts";
import { SecretWatch } from "./secret-watch.ts";
import { withSiteLock } from "./site-lock.ts";
import type { KnownEntry } from "./site-memory.ts";
import { type Failure, fileAt, pathAt, SitePages } from "./site-pages.ts";

/** What a site is made with; lives as long as the publisher's process. */
export interface Workshop {
	app: PageApp;
	/** styles, scripts, fonts of the built pages, by path */
	assets: ReadonlyMap<string, FileContent>;
	folder: LiveFolder;
	history: ReleaseHistory;
	media: MediaDesk;
	search: SearchIndex;
	gone: GonePages;
	/** in which the site is published; German only when left out */
	languages?: readonly LanguageCode[];
	compressor: Compressor;
	publicUrl: string;
	/** for a build of everything that nothing follows: makes pages in several processes, and remembers nothing of them */
	crew?: (store: ContentStore) => Promise<RenderCrew>;
	/** lets one thing at a time use the content: a preview puts a draft into it for a moment */
	exclusive: Exclusive;
	now(): Date;
}

export interface RunInput {
	/** what happened since the last run */
	changes: readonly Change[];
	/** who made it necessary, for the list of releases */
	causes: ReleaseCause[];
	/** number of the newest change that the content includes */
	seq: number;
	/** texts of addresses that have become confidential while this process ran */
	formerlyOpen: readonly Secret[];
	/** an operator has said that pages may vanish */
	acceptLoss: boolean;
	/** publish even if the site was rolled back and nothing has changed since */
	leaveHold: boolean;
	/** entries of an earlier build, which this process has not seen */
	earlier?: readonly KnownEntry[];
	/** told how far a long run is */
	onProgress?(done: number, total: number): void;
	/**
	 * asked between pages, once those of the changed entries are made, with how many others were: whether the rest is left to the
	 * next run, because somebody waits for this one to end
	 */
	isAwaited?(others: number): boolean;
}

export interface RunResult {
	/** `same`: nothing to see has changed; `held`: a rollback stands */
	outcome: "live" | "same" | "held";
	release: string;
	pages: number;
	/** without redirects and what is gone, as `pages` counts */
	changedPages: number;
	/** pages that are as they were before, and for the next run to make */
	left: number;
	/** entries that were looked at, and what became of them */
	entries: TouchedEntry[];
	refused: Refusal[];
	warnings: Warning[];
}

/* What has to be remembered of a release; the names of all its files take much memory. */
type KnownRelease = Pick<ReleaseRecord, "release" | "backTo" | "openLocations">;

const REMOVING = new Set<Change["action"]>(["unpublish", "delete"]);
const KEPT = new Set([RELEASE_FILE]);
const MOST_ATTEMPTS = 20;
const REPORT_EVERY = 200;
const BREAK_EVERY = 10;
const ANCHORS_KEPT = 20;
const MOST_SHOWN_FIRST = 2000;
const isPage = (name: string) => name.endsWith(".html");

/** The site in memory and on the disk: takes changes of content, and makes releases of them. */
export class Site {
	readonly store: ContentStore;
	readonly desk: ContentDesk;
	readonly #workshop: Workshop;
	readonly #pages: SitePages;
	readonly #pending: PendingFiles;
	readonly #searchDesk: SearchDesk;
	readonly #links: LinkDesk;
	readonly #secrets: SecretWatch;
	readonly #culprits: CulpritDesk;
	readonly #losses: LossWatch;
	/** the release that this process made or found last */
	#known: KnownRelease | null = null;
	#mediaFiles = new Set<string>();
	/** the release of this run, once pages of it are there before it is complete */
	#begun: ReleaseRecord | null = null;
	#wantedAtHold = 0;
	/** pages of this run were left to the next one */
	#cutShort = false;

	constructor(workshop: Workshop, desk: ContentDesk) {
		this.#workshop = workshop;
		this.desk = desk;
		this.store = new ContentStore(workshop.publicUrl, workshop.now().getTime(), workshop.languages);
		if (!workshop.gone.load(this.store)) this.#adoptListed();
		this.#pages = new SitePages(workshop.app, this.store);
		this.#pending = new PendingFiles(workshop.folder, workshop.history.siteDir);
		this.#searchDesk = new SearchDesk(workshop.search, this.store);
		this.#links = new LinkDesk(workshop.publicUrl);
		this.#secrets = new SecretWatch(this.store, desk);
		this.#culprits = new CulpritDesk(this.store, desk, this.#pages);
		this.#losses = new LossWatch(this.store, desk, workshop);
		for (const [name, content] of workshop.assets) this.#pending.wantContent(name, content);
		this.#known = this.#liesAsScanned() ? this.#liveRecord() : null;
	}

	/* An operator may have rolled back since the folder was looked at. */
	#liesAsScanned(): boolean {
		const { folder } = this.#workshop;
		const bytes = folder.read(RELEASE_FILE);
		return bytes !== null && sha256(bytes) === folder.hashOf(RELEASE_FILE);
	}

	#liveRecord(): KnownRelease | null {
		const { history, folder } = this.#workshop;
		const live = history.live(folder);
		/* A live site whose record was lost: as much as can be said. */
		return live && known(history.record(live.release) ?? { release: live.release, backTo: null, openLocations: [] });
	}

	/* Without a list of what is gone, the live site still tells which addresses say so. */
	#adoptListed(): void {
		const { folder, gone, now } = this.#workshop;
		for (const address of folder.read("_gone")?.toString("utf8").split("\n") ?? []) {
			const page = address === "" ? null : folder.read(fileAt(address));
			if (page) gone.adopt(this.store, address, page.toString("utf8"), now());
		}
		gone.speakLanguagesOf(this.store);
	}

	/** The next moment (milliseconds since 1970) at which something changes by itself; null when there is none. */
	get nextMoment(): number | null {
		const moments = [this.store.graph.nextMoment, this.desk.nextMoment].filter((moment) => moment !== null);
		return moments.length === 0 ? null : Math.min(...moments);
	}

	/**
	 * From what the CMS has to a live release: judge, render what depends on it, check, write.
	 * @throws PublishProblem when the result must not go live; what is live stays as it is
	 */
	async publish(input: RunInput): Promise<RunResult> {
		const { exclusive, history, compressor } = this.#workshop;
		compressor.pause();
		try {
			return await exclusive(() =>
				withSiteLock(history.siteDir, async () => {
					try {
						return await this.#run(input);
					} finally {
						await this.#takeBack();
					}
				}),
			);
		} finally {
			compressor.resume();
		}
	}

	/* What was shown first of a release that did not come about must not stay. */
	async #takeBack(): Promise<void> {
		if (!this.#begun) return;
		this.#begun = null;
		await this.#noticeOthers();
	}

	async #run(input: RunInput): Promise<RunResult> {
		const { history, folder } = this.#workshop;
		await this.#noticeOthers();
		/* Where an entry stands is worked out as soon as it is put in, from the others: another site's would be the wrong ones. */
		setContent(this.store);
		this.#cutShort = false;
		const now = this.#workshop.now();
		this.store.now = Math.max(this.store.now, now.getTime());
		this.store.seq = input.seq;
		await this.#take(this.desk.settle(now.getTime()), input, now);
		this.#losses.takeEarlier(input, now);
		/* The index has a process of its own: it works while the pages are made. */
		const indexing = this.#wantSearch();
		/* Whoever waits for it below is told. */
		indexing.catch(() => undefined);
		try {
			await this.#makePages(input, now);
			if (this.#losses.adoptGone(this.#unwanted(), removedBy(input.changes), now)) await this.#makePages(input, now);
		} finally {
			await indexing;
		}
		this.#wantLists();
		/* Once more for entries that had to be left out, because a page could not be made with them. */
		await this.#wantSearch();
		this.#wantMedia();
		const live = history.live(folder);
		const left = this.#cutShort ? this.#pages.dirty().length : 0;
		const summary = { pages: this.#pages.count, left, refused: this.desk.refused, entries: this.#entries(input, now) };
		/* What pages of the next run still show, or lead to, stays for that long. */
		const remove = left > 0 ? [] : this.#unwanted();
		const write = this.#pending.toWrite;
		this.#checkLinks();
		const warnings = [...this.desk.warnings, ...this.#workshop.media.warnings, ...this.#links.warnings];
		if (live && !this.#begun && write.size === 0 && remove.length === 0) {
			return { outcome: "same", release: live.release, changedPages: 0, warnings, ...summary };
		}
		if (live && this.#isHeld(live, input)) {
			this.#wantedAtHold = this.#pending.changes;
			return { outcome: "held", release: live.release, changedPages: 0, warnings, ...summary };
		}
		if (!input.acceptLoss) this.#losses.check(this.#unwanted());
		this.#secrets.check(input.formerlyOpen);
		this.#workshop.gone.save(this.store);
		const secret = this.#becameSecret(live);
		const record = this.#begun ?? this.#beginRelease(input, now);
		Object.assign(record, { pages: this.#pages.count, openLocations: this.#secrets.openLocations(), left });
		await history.put(folder, record, { write, remove });
		history.finish(folder, record);
		this.#begun = null;
		const names = [...record.created, ...record.changed];
		this.#pending.written(remove);
		this.#known = known(record);
		this.#losses.expectNothing();
		/* An address that is secret from now on must not come back with a rollback, nor lie about on the disk. */
		if (secret) history.forget();
		history.prune();
		this.#workshop.compressor.add(names);
		return {
			outcome: "live",
			release: record.release,
			changedPages: names.filter((name) => this.#pages.kindAt(pathOfFile(name)) === "page").length,
			warnings,
			...summary,
		};
	}

	#beginRelease(input: RunInput, now: Date): ReleaseRecord {
		const { history, folder } = this.#workshop;
		const info: ReleaseInfo = {
			release: releaseId(now, history.live(folder)?.release ?? history.list().at(-1) ?? null),
			publishedAt: now.toISOString(),
			contentSeq: input.seq,
			pages: this.#pages.count,
		};
		return history.begin(folder, info, { backTo: null, causes: input.causes.slice(0, 50), openLocations: this.#secrets.openLocations() });
	}

	/* An operator has rolled back, or a run of this process was cut off by an error: what lies there is not what we think. */
	async #noticeOthers(): Promise<void> {
		const { history, folder } = this.#workshop;
		const live = history.live(folder);
		const all = history.list();
		const known = this.#known?.release ?? null;
		const foreign = known === null ? all : all.slice(all.indexOf(known) + 1);
		if ((live?.release ?? null) === known && foreign.length === 0) return;
		const touched = new Set<string>(await history.recover(folder));
		for (const id of foreign) {
			const record = history.record(id);
			for (const name of [...(record?.created ?? []), ...(record?.changed ?? []), ...(record?.deleted ?? [])]) touched.add(name);
		}
		folder.reread(touched);
		const find = (name: string, hash: string): FileContent | null => {
			const sources = [...(this.#workshop.assets.has(name) ? [this.#workshop.assets.get(name)] : [])];
			for (const id of foreign) {
				const source = history.fileBefore(id, name);
				if (existsSync(source)) sources.push({ source, sha256: sha256(readFileSync(source)) });
			}
			return sources.find((content) => content?.sha256 === hash) ?? null;
		};
		for (const name of this.#pending.recheck(touched, find)) this.#pages.again(pathAt(name));
		this.#known = this.#liveRecord();
		this.#wantedAtHold = this.#pending.changes;
	}

	/** Takes the content as it was when the process ended, so that what has gone since is known. Makes nothing. */
	async prime(): Promise<void> {
		const now = this.#workshop.now();
		await this.#take(this.desk.settle(now.getTime()), { changes: [] }, now);
	}

	/* Puts the verdicts into the content that pages are made from. */
	async #take(verdicts: readonly Verdict[], { changes }: Pick<RunInput, "changes">, now: Date): Promise<void> {
		const touched = new Set(changes.map(({ documentId }) => documentId));
		const removed = new Set(removedBy(changes).map(({ documentId }) => documentId));
		for (const { key, shown, refusal } of verdicts) {
			const { type, documentId } = key;
			const german = shown.get(GERMAN);
			if (touched.has(documentId)) for (const path of this.#pathsOf(key)) this.#losses.expect(fileAt(path));
			this.#searchDesk.note(key, german !== undefined);
			if (!german) {
				const over = this.desk.mirror.has(key) ? refusal === null : removed.has(documentId);
				if (over) this.#workshop.gone.add(this.store, type, documentId, now);
				for (const locale of this.store.locales()) this.store.remove(type, documentId, locale);
				this.#workshop.media.drop(key);
				continue;
			}
			const entry = await this.#workshop.media.take(key, german);
			this.store.put(type, entry as unknown as Entry<TypeName>);
			this.#takeTranslations(key, shown);
		}
	}

	/* The addresses of an entry as it is in the content now, those that lead on among them. */
	#pathsOf({ type, documentId }: EntryKey): string[] {
		const paged = pagedTypes.find((candidate) => candidate === type);
		const entry = this.store.entries.get(type)?.get(documentId);
		if (!paged || !entry) return [];
		setContent(this.store);
		return addressesOf(paged, entry as Entry<PagedType>);
	}

	/* Pages are there in every language of the site; a translation is in their texts. */
	#takeTranslations({ type, documentId }: EntryKey, shown: ReadonlyMap<string, RawEntry>): void {
		for (const locale of this.store.locales()) {
			if (locale === GERMAN || shown.has(locale)) continue;
			if (this.store.handles(type, locale).get(documentId)) this.store.remove(type, documentId, locale);
		}
		for (const [locale, version] of shown) {
			if (locale !== GERMAN && this.store.languages.some((code) => code === locale)) {
				this.store.put(type, version as unknown as Entry<TypeName>);
			}
		}
	}

	async #makePages(input: RunInput, now: Date): Promise<void> {
		for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
			this.#pages.sync();
			if (this.store.failures.length > 0) {
				for (const { message, ...key } of this.store.failures)
					this.desk.exclude(
						key,
						this.#culprits.refusalOf(key, `Mit diesem Eintrag lassen sich Listen nicht erstellen: ${message}`),
						now.getTime(),
					);
				await this.#take(this.desk.settle(now.getTime()), input, now);
				continue;
			}
			for (const address of [...this.store.gone.keys()]) {
				if (this.#pages.kindAt(address) === "page") this.#workshop.gone.remove(this.store, address);
			}
			const failure = await this.#renderDirty(input, now);
			for (const path of this.#pages.takeRemoved()) {
				this.#pending.away(fileAt(path));
				this.#links.drop(path);
				this.#secrets.drop(path);
			}
			if (!failure) return;
			const refusals = await this.#culprits.of(failure, input.changes);
			for (const { key, refusal } of refusals) this.desk.exclude(key, refusal, now.getTime());
			await this.#take(this.desk.settle(now.getTime()), input, now);
		}
		throw new PublishProblem("Zu viele Einträge verhindern, dass Seiten entstehen. Die Website bleibt, wie sie ist.");
	}

	async #renderDirty(input: RunInput, now: Date): Promise<Failure | null> {
		const own = this.#ownPages(input);
		/* New ones before those that lie there as they were: no release can be without them. */
		const turnOf = (path: string) => (own.has(path) ? "first" : !this.#workshop.folder.has(fileAt(path)) ? "new" : "old");
		const turns = Map.groupBy(this.#pages.dirty(), turnOf);
		const first = turns.get("first") ?? [];
		const needed = [...first, ...(turns.get("new") ?? [])];
		const dirty = [...needed, ...(turns.get("old") ?? [])];
		let mayLeave: boolean | undefined;
		const secrets = this.#secrets.all(input.formerlyOpen);
		if (this.#workshop.crew) return this.#renderWithCrew(dirty, secrets, await this.#workshop.crew(this.store));
		let done = 0;
		for (const path of dirty) {
			const others = done - first.length;
			if (others > 0 && others % BREAK_EVERY === 0 && done >= needed.length && input.isAwaited?.(others)) {
				mayLeave ??= this.#mayLeave();
				this.#cutShort = mayLeave;
				if (mayLeave) return null;
			}
			const made = await this.#pages.render(path);
			if (!Buffer.isBuffer(made)) return made;
			this.#takePage(path, { bytes: made, sha256: sha256(made) }, secrets);
			done += 1;
			if (done === first.length) await this.#showFirst(first, input, now);
			if (done % REPORT_EVERY === 0) input.onProgress?.(done, dirty.length);
			/* Making a page lets nobody else in: without a break no record would reach the search index, and no report the CMS. */
			if (done % BREAK_EVERY === 0) await breathe();
		}
		return null;
	}

	/*
	 * Whether a release can be without pages that lie there as they were: all addresses stay what they are. Where an address has
	 * become secret, no page may wait.
	 */
	#mayLeave(): boolean {
		const { folder, history } = this.#workshop;
		return !this.#pages.haveMoved && !this.#becameSecret(history.live(folder)) && !this.#unwanted().some(isPage);
	}

	/* Pages of the entries that somebody changed, and the addresses that lead to them. */
	#ownPages({ changes }: RunInput): Set<string> {
		const keys = new Map(changes.flatMap(({ uid, documentId }) => (documentId ? [[documentId, typeOfUid(uid)] as const] : [])));
		return new Set([...keys].flatMap(([documentId, type]) => (type ? this.#pathsOf({ type, documentId }) : [])));
	}

	/*
	 * Somebody waits for the entry's own page: if it leads only to what is there, it goes live while lists and the search index are
	 * still being made. Not if there are too many of them.
	 */
	async #showFirst(paths: readonly string[], input: RunInput, now: Date): Promise<void> {
		const { folder, history } = this.#workshop;
		const live = history.live(folder);
		if (paths.length > MOST_SHOWN_FIRST || this.#secrets.areShown || !live || live.release !== this.#known?.release || this.#known.backTo)
			return;
		/* An address may have become secret: then nothing may be kept of what was there before. */
		if (input.changes.some(({ uid }) => typeOfUid(uid) === "location")) return;
		/* The lists still lead on from there, perhaps in a circle. */
		if (paths.some((path) => this.#pages.hasTurned(path))) return;
		let shown = paths.filter((path) => this.#pending.contentOf(fileAt(path)));
		for (let before = -1; before !== shown.length; ) {
			before = shown.length;
			const coming = new Set(shown.map(fileAt));
			const has = (path: string) => coming.has(fileOf(encodeURI(path))) || folder.has(fileOf(encodeURI(path)));
			shown = shown.filter((path) => this.#links.leadTo(path, has));
		}
		if (shown.length === 0) return;
		const write = new Map(shown.map((path) => [fileAt(path), this.#pending.contentOf(fileAt(path)) as FileContent]));
		this.#begun ??= this.#beginRelease(input, now);
		await history.put(folder, this.#begun, { write, remove: [] });
		this.#pending.wereWritten(write.keys());
	}

	#takePage(path: string, content: FileContent, secrets: readonly Secret[]): void {
		const file = fileAt(path);
		this.#pending.wantContent(file, content);
		this.#secrets.drop(path);
		if (!isPage(file) && secrets.length === 0) return;
		const bytes = "bytes" in content ? content.bytes : readFileSync(content.source);
		if (isPage(file)) this.#links.take(path, bytes);
		this.#secrets.take(path, bytes, secrets);
	}

	async #renderWithCrew(paths: readonly string[], secrets: readonly Secret[], crew: RenderCrew): Promise<Failure | null> {
		let failure: Failure | null = null;
		const jobs = paths.map((path) => ({ path, kind: this.#pages.kindAt(path) ?? "page" }));
		const take = (path: string, content: FileContent) => {
			this.#takePage(path, content, secrets);
			this.#pages.made(path);
		};
		try {
			setContent(this.store);
			await crew.render(
				jobs,
				async ({ path }) => {
					const made = await this.#pages.renderOnce(path);
					if (Buffer.isBuffer(made)) take(path, { bytes: made, sha256: sha256(made) });
					else failure ??= made;
				},
				(answer) => {
					if ("message" in answer) failure ??= answer;
					else take(answer.path, answer);
				},
			);
		} finally {
			crew.stop();
		}
		return failure;
	}

	#wantLists(): void {
		const lists = this.#pages.takeLists();
		if (!lists) return;
		this.#pending.want("_redirects", lists.redirects);
		this.#pending.want("_gone", lists.gone);
	}

	async #wantSearch(): Promise<void> {
		setContent(this.store);
		const { write, remove } = await this.#searchDesk.update();
		for (const [name, bytes] of write) this.#pending.want(name, bytes);
		for (const name of remove) this.#pending.away(name);
	}

	#wantMedia(): void {
		const files = this.#workshop.media.files;
		for (const name of this.#mediaFiles) if (!files.has(name)) this.#pending.away(name);
		for (const [name, { source, sha256 }] of files) this.#pending.wantContent(name, { source, sha256 });
		this.#mediaFiles = new Set(files.keys());
	}

	/* Files that lie there and that nothing wants. */
	#unwanted(): string[] {
		return this.#pending.unwanted(KEPT);
	}

	#isHeld(live: ReleaseInfo, { changes, leaveHold }: RunInput): boolean {
		if (live.release !== this.#known?.release || !this.#known.backTo || leaveHold) return false;
		if (changes.some(({ action }) => action === "retry")) return false;
		return this.#pending.changes === this.#wantedAtHold || changes.length === 0;
	}

	#checkLinks(): void {
		const { folder } = this.#workshop;
		const read = (file: string) => {
			const content = this.#pending.contentOf(file);
			if (content) return "bytes" in content ? content.bytes : readFileSync(content.source);
			return folder.read(file);
		};
		const known = new Map<string, ReadonlySet<string> | null>();
		const anchorsAt = (path: string) => {
			let anchors = known.get(path);
			if (anchors === undefined) {
				const file = fileOf(encodeURI(path));
				const html = isPage(file) ? read(file) : null;
				anchors = html && anchorsOf(html);
				/* They keep the whole text of their page in memory; most links lead to a place on their own page. */
				if (known.size >= ANCHORS_KEPT) known.clear();
				known.set(path, anchors);
			}
			return anchors;
		};
		const has = (path: string) => this.#pages.has(path) || path === `/${RELEASE_FILE}` || this.#pending.isWanted(fileOf(encodeURI(path)));
		this.#links.check({ has, anchorsAt }, this.store, (path) => this.#culprits.ownerOf(path), this.#cutShort);
	}

	/* What the editors are told about the entries that they changed. */
	#entries({ changes }: RunInput, now: Date): TouchedEntry[] {
		const since = now.toISOString();
		const keys = new Map(
			changes.flatMap(({ uid, documentId }) => {
				const type = typeOfUid(uid);
				return type && documentId ? [[`${type} ${documentId}`, { type, documentId }] as const] : [];
			}),
		);
		return [...keys.values()].flatMap((key): TouchedEntry[] => {
			if (!this.desk.mirror.has(key)) return [];
			const entry = this.desk.shownEntry(key.type, key.documentId);
			const paged = pagedTypes.find((candidate) => candidate === key.type);
			const path = paged && entry ? pathOf(paged, entry as unknown as { slug: string }) : null;
			return [{ ...key, locale: null, state: entry ? "live" : "refused", since, path }];
		});
	}

	#becameSecret(live: ReleaseInfo | null): boolean {
		return this.#known?.release === live?.release && this.#secrets.hidesAnyOf(this.#known?.openLocations ?? []);
	}
}

function known({ release, backTo, openLocations }: KnownRelease): KnownRelease {
	return { release, backTo, openLocations };
}

function removedBy(changes: readonly Change[]): Change[] {
	return changes.filter(({ action }) => REMOVING.has(action));
}
