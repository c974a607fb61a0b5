import { type MediaFile, type TypeName, typeDefinition } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { type ContentStore, content, setContent } from "../src/content/store.ts";
import { type PagedType, pagedTypes, pathOf } from "../src/content/urls.ts";
import type { ContentMirror } from "./content-mirror.ts";
import { findCulprits } from "./culprits.ts";
import { judge, type Refusal, type Secret, titleOf, type Verdict, type Warning } from "./judge.ts";
import { leaks } from "./leak-check.ts";
import { type BrokenLink, brokenLinks, describeBrokenLink, type FactsCache } from "./link-check.ts";
import { lostPages } from "./lost-pages.ts";
import { BrokenFile, type MediaCache } from "./media-cache.ts";
import { mediaUses, withoutFiles } from "./media-files.ts";
import { digestOf, type ReleaseFiles, sha256, writeRelease } from "./release-writer.ts";
import { type Manifest, type ReleaseInfo, type Releases, releaseId } from "./releases.ts";
import { type PageApp, type RenderedPages, renderSite } from "./render.ts";
import type { SearchIndex } from "./search-index.ts";
import { searchRecords } from "./search-records.ts";
import { indexFiles, keyOfIndex } from "./search-release.ts";

/** A run that must not go live. The message is German and meant for editors. */
export class PublishProblem extends Error {
	override name = "PublishProblem";
	readonly type: TypeName | null;
	readonly documentId: string | null;
	readonly field: string | null;

	constructor(message: string, at: { type?: TypeName; documentId?: string; field?: string } = {}) {
		super(message);
		this.type = at.type ?? null;
		this.documentId = at.documentId ?? null;
		this.field = at.field ?? null;
	}
}

/** What lives as long as the publisher's process. */
export interface Workshop {
	app: PageApp;
	assets: ReleaseFiles;
	code: string;
	releases: Releases;
	media: MediaCache;
	search: SearchIndex;
	facts: FactsCache;
	/** pages that lead on, by where from and where to: they never change otherwise */
	redirectPages: Map<string, Buffer>;
	publicUrl: string;
	now(): Date;
}

export interface RunInput {
	mirror: ContentMirror;
	/** what happened since the live release */
	changes: readonly Change[];
	/** texts of addresses that have become confidential while this process ran */
	formerlyOpen: readonly Secret[];
	/** an operator has said that pages may vanish */
	acceptLoss: boolean;
	/** publish even if the site was rolled back and nothing has changed since */
	leaveHold: boolean;
}

export interface RunResult {
	/** `same`: nothing to see has changed; `held`: a rollback stands */
	outcome: "live" | "same" | "held";
	release: string;
	pages: number;
	changedPages: number;
	refused: Refusal[];
	warnings: Warning[];
}

const MOST_ATTEMPTS = 20;

interface Made {
	verdict: Verdict;
	rendered: RenderedPages;
	media: PreparedMedia;
	index: ReleaseFiles;
	searchKey: string;
}

interface PreparedMedia {
	files: ReleaseFiles;
	warnings: Warning[];
	/** hashes of files that cannot be shown */
	broken: ReadonlySet<string>;
}

/** Image sizes and documents for everything that is shown; what is broken is taken out of its entry, with a warning. */
async function prepareMedia(verdict: Verdict, cache: MediaCache): Promise<PreparedMedia> {
	const files: ReleaseFiles = new Map();
	const warnings: Warning[] = [];
	const broken = new Set<string>();
	for (const { type, documentId, file, label, image } of mediaUses(verdict.store)) {
		try {
			for (const { path, source, sha256: hash } of await cache.prepare(file as MediaFile, image)) files.set(path, { source, sha256: hash });
		} catch (error) {
			if (!(error instanceof BrokenFile)) throw error;
			broken.add(file.hash);
			const entry = verdict.store.entries.get(type)?.get(documentId);
			const title = titleOf(type, entry as unknown as Record<string, unknown>);
			warnings.push({ type, documentId, title, message: `${label}: ${error.message} Die Seite erscheint bis dahin ohne.` });
		}
	}
	withoutFiles(verdict.store, broken);
	return { files, warnings, broken };
}

/** Path of page → entry that it shows, from the content that is set. */
function ownersOf(pages: readonly string[]): Record<string, string> {
	const known = new Set(pages);
	const owners: Record<string, string> = {};
	for (const type of pagedTypes as PagedType[]) {
		for (const entry of content().entries.get(type)?.values() ?? []) {
			const page = pathOf(type, entry as unknown as { slug: string });
			if (known.has(page)) owners[page] = entry.documentId;
		}
	}
	return owners;
}

async function makePages(workshop: Workshop, input: RunInput): Promise<Made> {
	const { app, publicUrl, search, redirectPages } = workshop;
	const excluded = new Map<string, Refusal>();
	for (let attempt = 0; attempt < MOST_ATTEMPTS; attempt += 1) {
		const verdict = judge(input.mirror, { publicUrl, excluded, now: workshop.now() });
		const media = await prepareMedia(verdict, workshop.media);
		setContent(verdict.store);
		/* The index has a process of its own: it works while the pages are made. */
		const indexing = indexFiles(search, searchRecords());
		indexing.catch(() => undefined);
		const rendered = await renderSite(app, verdict.store, { redirectPages });
		const index = await indexing;
		const [failure] = rendered.failed;
		if (!failure) return { verdict, rendered, media, index, searchKey: keyOfIndex(index) };

		const recent = new Set(input.changes.flatMap(({ documentId }) => documentId ?? []));
		const owner = ownersOf(rendered.pages)[failure.path];
		const likely = (id: string) => (id === owner ? 2 : recent.has(id) ? 1 : 0);
		const suspects = [...verdict.store.entries]
			.flatMap(([type, ofType]) => [...ofType.values()].map((entry) => ({ type, documentId: entry.documentId, entry })))
			.sort((a, b) => likely(b.documentId) - likely(a.documentId));
		const culprits = await findCulprits(suspects, async (without) => {
			const trial = new Map(excluded);
			for (const documentId of without) trial.set(documentId, { type: "page", documentId, title: "", problems: [] });
			const { store } = judge(input.mirror, { publicUrl, excluded: trial, now: workshop.now() });
			withoutFiles(store, media.broken);
			return (await renderSite(app, store, { only: [failure.path] })).failed.length === 0;
		});
		if (!culprits || culprits.length === 0) {
			throw new PublishProblem(`Die Seite ${failure.path} lässt sich nicht erstellen: ${failure.message}`);
		}
		for (const { type, documentId, entry } of culprits) {
			excluded.set(documentId, {
				type,
				documentId,
				title: titleOf(type, entry as unknown as Record<string, unknown>),
				problems: [{ path: [], message: `Mit diesem Eintrag lässt sich die Seite ${failure.path} nicht erstellen: ${failure.message}` }],
			});
		}
	}
	throw new PublishProblem("Zu viele Einträge verhindern, dass Seiten entstehen. Die Website bleibt, wie sie ist.");
}

function redirectsFile(redirects: RenderedPages["redirects"]): Buffer {
	return Buffer.from(redirects.map(({ from, to }) => `${from} ${to} 301\n`).join(""));
}

/** Every page's links, against the whole release. Facts of pages that nobody changed are remembered, not read again. */
function checkLinks(workshop: Workshop, files: ReleaseFiles, rendered: RenderedPages): BrokenLink[] {
	const redirects = new Set(rendered.redirects.map(({ from }) => from));
	const factsOf = (name: string) => {
		const file = files.get(name);
		return name.endsWith(".html") && file && "bytes" in file ? workshop.facts.of(file.sha256, file.bytes) : null;
	};
	const targets = { has: (name: string) => files.has(name) || name === "release.json", redirects, factsOf };
	const judged = new Map<string, BrokenLink["reason"] | null>();
	const found = [...files.keys()].flatMap((name) => {
		const facts = factsOf(name);
		return facts ? brokenLinks(pageOf(name), facts, targets, workshop.publicUrl, judged) : [];
	});
	workshop.facts.keepOnly(new Set([...files.values()].map((file) => file.sha256)));
	return found;
}

const pageOf = (file: string) => `/${file}`.replace(/index\.html$/, "");

/** The entry into which somebody wrote this address, and the field. */
function writtenIn(target: string, store: ContentStore): { type: TypeName; documentId: string; title: string; label: string } | null {
	for (const [type, ofType] of store.entries) {
		for (const entry of ofType.values()) {
			const values = entry as unknown as Record<string, unknown>;
			for (const [name, field] of Object.entries(typeDefinition(type).fields)) {
				if (values[name] == null || !JSON.stringify(values[name]).includes(JSON.stringify(target).slice(1, -1))) continue;
				return { type, documentId: entry.documentId, title: titleOf(type, values), label: field.label };
			}
		}
	}
	return null;
}

/** A wrong address that an editor wrote is the editor's to mend, and no reason to keep everything else from going live. */
function judgeLinks(broken: readonly BrokenLink[], store: ContentStore, owners: Record<string, string>): Warning[] {
	const ours: BrokenLink[] = [];
	const warnings = new Map<string, Warning>();
	for (const link of broken) {
		const place = writtenIn(link.target, store);
		if (!place) ours.push(link);
		else {
			const { type, documentId, title, label } = place;
			warnings.set(`${documentId} ${link.target}`, {
				type,
				documentId,
				title,
				message: `„${label}“ verweist auf ${link.target}, das es auf der Website nicht gibt.`,
			});
		}
	}
	const [first] = ours;
	if (first) {
		const more = ours.length > 1 ? ` (und ${ours.length - 1} weitere)` : "";
		const documentId = owners[first.page];
		throw new PublishProblem(describeBrokenLink(first) + more, documentId ? { documentId } : {});
	}
	return [...warnings.values()];
}

function checkLeaks(files: ReleaseFiles, secrets: readonly Secret[]): void {
	if (secrets.length === 0) return;
	for (const [name, file] of files) {
		if (!("bytes" in file) || !/\.(html|xml|json|txt)$/.test(name)) continue;
		const [leak] = leaks(pageOf(name), file.bytes.toString("utf8"), secrets);
		if (!leak) continue;
		throw new PublishProblem(
			`Auf der Seite ${leak.page} stünde eine geheime Angabe des Ortes „${leak.secret.title}“. Die Website bleibt, wie sie ist.`,
			{ type: "location", documentId: leak.secret.documentId, field: leak.secret.field },
		);
	}
}

function countChanged(files: ReleaseFiles, rendered: RenderedPages, before: Manifest | null): number {
	let changed = 0;
	for (const name of rendered.files.keys()) if (before?.files[name] !== files.get(name)?.sha256) changed += 1;
	return changed;
}

/**
 * From the published content to a live release: judge, render, check, write, swap.
 * @throws PublishProblem when the result must not go live; what is live stays as it is
 */
export async function publishRun(workshop: Workshop, input: RunInput): Promise<RunResult> {
	const { releases } = workshop;
	const liveId = await releases.live();
	const before = liveId ? await releases.manifest(liveId) : null;
	const { verdict, rendered, media, index, searchKey } = await makePages(workshop, input);
	setContent(verdict.store);

	const files: ReleaseFiles = new Map(workshop.assets);
	for (const [name, bytes] of rendered.files) files.set(name, { bytes, sha256: sha256(bytes) });
	for (const [name, file] of media.files) files.set(name, file);
	for (const [name, file] of index) files.set(name, file);
	const redirectList = redirectsFile(rendered.redirects);
	files.set("_redirects", { bytes: redirectList, sha256: sha256(redirectList) });

	const owners = ownersOf(rendered.pages);
	const redirects = new Set(rendered.redirects.map(({ from }) => from));
	const refusedIds = new Set(verdict.refused.map(({ documentId }) => documentId));
	const warnings = [...verdict.warnings, ...media.warnings];
	const digest = digestOf(files, searchKey);
	const summary = {
		pages: rendered.pages.length,
		changedPages: countChanged(files, rendered, before),
		refused: verdict.refused,
		warnings,
	};
	if (before && before.digest === digest) return { outcome: "same", release: before.release, ...summary };

	const hold = await releases.hold();
	if (before && hold && hold.release === before.release && !input.leaveHold) {
		const news = input.changes.filter(({ seq }) => seq > hold.seq);
		const asked = news.some(({ action }) => action === "retry");
		if (!asked && (news.length === 0 || digest === hold.digest)) return { outcome: "held", release: before.release, ...summary };
	}

	warnings.push(...judgeLinks(checkLinks(workshop, files, rendered), verdict.store, owners));
	if (before) {
		const lost = lostPages(before, { pages: rendered.pages, owners, code: workshop.code, redirects }, input.changes, refusedIds);
		if (lost.errors[0] && !input.acceptLoss) throw new PublishProblem(lost.errors[0]);
		for (const address of lost.deadAddresses) {
			const message = `Die Adresse ${address} gibt es nicht mehr. Wer sie gespeichert hat, sieht dort „Seite nicht gefunden“.`;
			warnings.push({ type: null, documentId: before.owners[address] ?? null, title: address, message });
		}
	}
	checkLeaks(files, [...verdict.secrets, ...input.formerlyOpen]);

	const now = workshop.now();
	const info: ReleaseInfo = {
		release: releaseId(now),
		publishedAt: now.toISOString(),
		contentSeq: input.mirror.seq,
		pages: rendered.pages.length,
	};
	const locations = [...(verdict.store.entries.get("location")?.values() ?? [])] as unknown as {
		documentId: string;
		confidential: boolean;
	}[];
	await writeRelease(
		releases,
		{
			info,
			files,
			manifest: {
				pages: rendered.pages,
				owners,
				code: workshop.code,
				searchKey,
				openLocations: locations.filter(({ confidential }) => !confidential).map(({ documentId }) => documentId),
				digest,
			},
		},
		before,
	);
	await releases.swap(info.release);
	await releases.setHold(null);
	/* An address that is secret from now on must not come back with a rollback, nor lie about on the disk. */
	const secret = new Set(locations.filter(({ confidential }) => confidential).map(({ documentId }) => documentId));
	await releases.prune((manifest) => manifest.openLocations.some((id) => secret.has(id)));
	return { outcome: "live", release: info.release, ...summary };
}
