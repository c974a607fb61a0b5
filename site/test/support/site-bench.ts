import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { brotliDecompressSync, gunzipSync } from "node:zlib";
import type { MediaFile, TypeName } from "@kinderstark/content-types";
import type { Change } from "@kinderstark/content-types/publishing";
import { readClientAssets } from "../../publisher/client-assets.ts";
import type { CmsClient } from "../../publisher/cms-client.ts";
import type { Compressor } from "../../publisher/compressor.ts";
import { ContentDesk } from "../../publisher/content-desk.ts";
import { ContentMirror } from "../../publisher/content-mirror.ts";
import { targetsOf } from "../../publisher/html-facts.ts";
import { linkProblem } from "../../publisher/link-check.ts";
import { VARIANTS } from "../../publisher/live-folder.ts";
import type { PageApp } from "../../publisher/render.ts";
import type { SearchIndex } from "../../publisher/search-index.ts";
import type { SearchRecord } from "../../publisher/search-records.ts";
import { type RunInput, type RunResult, Site, type Workshop } from "../../publisher/site.ts";
import { fileAt, pathAt } from "../../publisher/site-pages.ts";
import { makeWorkshop } from "../../publisher/workshop.ts";
import type { LanguageCode } from "../../src/i18n/languages.ts";
import { bundleEntry } from "./built-site.ts";
import { BusyCompressor } from "./busy-compressor.ts";

export const REAL_BUNDLE = fileURLToPath(new URL("../", bundleEntry));
const PUBLIC_URL = "https://kinderstark.example";

/* Memory where there is some to be had: these tests write tens of thousands of files. */
export const scratch = existsSync("/dev/shm") ? "/dev/shm" : tmpdir();

/* Tests make hundreds of sites from one bundle. */
const assetsOf = new Map<string, Promise<Workshop["assets"]>>();

function sharedAssets(bundleDir: string): Promise<Workshop["assets"]> {
	const known = assetsOf.get(bundleDir) ?? readClientAssets(bundleDir);
	assetsOf.set(bundleDir, known);
	return known;
}

/** Puts every record into one file: what goes into the index is tested here, not how it is packed. */
export class RecordList {
	readonly #records = new Map<string, SearchRecord>();

	async update(records: Iterable<SearchRecord>, removed: Iterable<string>): Promise<{ write: Map<string, Buffer>; remove: string[] }> {
		for (const record of records) this.#records.set(record.url, record);
		for (const url of removed) this.#records.delete(url);
		const sorted = [...this.#records.values()].sort((a, b) => (a.url < b.url ? -1 : 1));
		return { write: new Map([["suchindex/alle.json", Buffer.from(JSON.stringify(sorted, null, "\t"))]]), remove: [] };
	}

	async close(): Promise<void> {}
}

/** What a test may have in place of the real thing. */
export interface BenchOptions {
	bundleDir?: string;
	/** the bytes of uploaded files by hash */
	uploads?: ReadonlyMap<string, Buffer>;
	/** German only when left out */
	languages?: readonly LanguageCode[];
	/** quickly: the copies are right or wrong however small they are */
	compress?: boolean;
	/** milliseconds since 1970 */
	now?: number;
	/** where a site lies already */
	siteDir?: string;
}

export const NO_COMPRESSOR = {
	add() {},
	addMissing() {},
	pause() {},
	resume() {},
	async settled() {},
	async stop() {},
} as unknown as Compressor;

/** A site in this process and in a folder of its own, without a CMS: content is put in directly. */
export class SiteBench {
	readonly siteDir: string;
	readonly workshop: Workshop;
	readonly site: Site;
	readonly ownsFolder: boolean;
	/** addresses of the pages that were made, since the test emptied it */
	readonly rendered: string[] = [];
	now: number;
	seq = 0;

	private constructor(workshop: Workshop, siteDir: string, mirror: ContentMirror, options: BenchOptions) {
		this.now = options.now ?? Date.now();
		this.ownsFolder = options.siteDir === undefined;
		this.siteDir = siteDir;
		const app: PageApp = {
			render: (request, options) => {
				this.rendered.push(decodeURI(options.locals.address));
				return workshop.app.render(request, options);
			},
		};
		this.workshop = { ...workshop, app, now: () => new Date(this.now) };
		this.site = new Site(this.workshop, new ContentDesk(mirror));
	}

	static async create(options: BenchOptions = {}, mirror = new ContentMirror(), gone?: string): Promise<SiteBench> {
		const siteDir = options.siteDir ?? path.join(mkdtempSync(path.join(scratch, "kinderstark-site-")), "site");
		mkdirSync(siteDir, { recursive: true });
		if (gone !== undefined && existsSync(gone)) cpSync(gone, path.join(siteDir, "gone.json"));
		const file = async ({ hash }: MediaFile) => options.uploads?.get(hash) ?? null;
		const bundleDir = options.bundleDir ?? REAL_BUNDLE;
		const made = await makeWorkshop(
			{ siteDir, bundleDir, publicUrl: PUBLIC_URL, languages: options.languages ?? ["de"] },
			{ file } as Pick<CmsClient, "file">,
			sharedAssets(bundleDir),
		);
		const search = new RecordList() as unknown as SearchIndex;
		const compressor = options.compress ? new BusyCompressor(made.folder) : NO_COMPRESSOR;
		await made.folder.scan();
		return new SiteBench({ ...made, search, compressor }, siteDir, mirror, options);
	}

	/** Has the CMS say something else of an entry, in German. */
	change(type: TypeName, documentId: string, values: Record<string, unknown>): void {
		const [german] = this.site.desk.mirror.get({ type, documentId });
		this.site.desk.set({ type, documentId }, [{ ...german, ...values, documentId }]);
	}

	publish(changes: readonly Change[] = [], more: Partial<RunInput> = {}): Promise<RunResult> {
		this.seq = changes.at(-1)?.seq ?? this.seq;
		return this.site.publish({ changes, causes: [], seq: this.seq, formerlyOpen: [], acceptLoss: false, leaveHold: false, ...more });
	}

	/** Another site of the same content, made from nothing, at the same time and with the same list of what is gone. */
	async fullBuild(options: BenchOptions = {}): Promise<SiteBench> {
		const mirror = new ContentMirror();
		/* In another order: what came when must not matter. */
		const keys = [...this.site.desk.mirror.keys()].reverse();
		for (const key of keys) mirror.set(key, this.site.desk.mirror.get(key));
		const full = await SiteBench.create({ ...options, now: this.now }, mirror, path.join(this.siteDir, "gone.json"));
		await full.publish();
		return full;
	}

	get current(): string {
		return path.join(this.siteDir, "current");
	}

	/** Every file but `release.json` and compressed copies, by name. */
	tree(): Map<string, Buffer> {
		return treeOf(this.current);
	}

	async close(): Promise<void> {
		await this.workshop.compressor.stop();
		await this.workshop.search.close();
		if (this.ownsFolder) rmSync(path.dirname(this.siteDir), { recursive: true, force: true });
	}
}

/** Links of pages in a tree that lead nowhere in it, without regard to places within a page. */
export function deadLinks(tree: ReadonlyMap<string, Buffer>): string[] {
	const has = (path: string) => tree.has(fileAt(path)) || path === "/release.json";
	return [...tree].flatMap(([name, bytes]) => {
		if (!name.endsWith(".html")) return [];
		const page = pathAt(name);
		const dead = targetsOf(bytes).filter((target) => linkProblem(page, target, { has, anchorsAt: () => null }, PUBLIC_URL));
		return dead.map((target) => `${page}: ${target}`);
	});
}

const isCopy = (name: string) => VARIANTS.some((variant) => name.endsWith(variant));

function filesIn(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)));
}

/** Every file of a site's folder but `release.json` and compressed copies, by name. */
export function treeOf(folder: string): Map<string, Buffer> {
	const names = filesIn(folder).filter((name) => name !== "release.json" && !isCopy(name));
	return new Map(names.map((name) => [name, readFileSync(path.join(folder, name))]));
}

/* The line in which two texts part, for people who look for the reason. */
function firstDifference(a: Buffer, b: Buffer): string {
	const [left, right] = [a.toString("utf8"), b.toString("utf8")];
	let at = 0;
	while (at < left.length && left[at] === right[at]) at += 1;
	const from = Math.max(0, at - 80);
	return `\n    is:        …${left.slice(from, at + 160)}\n    should be: …${right.slice(from, at + 160)}`;
}

/** How a tree differs from the one it should be; empty when it does not. */
export function differences(is: ReadonlyMap<string, Buffer>, shouldBe: ReadonlyMap<string, Buffer>): string[] {
	const names = [...new Set([...is.keys(), ...shouldBe.keys()])].sort();
	return names.flatMap((name) => {
		const [a, b] = [is.get(name), shouldBe.get(name)];
		if (a === undefined) return [`${name} is missing`];
		if (b === undefined) return [`${name} is there, but should not be`];
		return a.equals(b) ? [] : [`${name} differs${firstDifference(a, b)}`];
	});
}

const TEXT = /\.(html|css|js|json|xml|txt|svg|webmanifest)$/;

/** Compressed copies that are missing, or hold something else than what they stand beside. */
export function wrongCopies(folder: string): string[] {
	const names = new Set(filesIn(folder));
	const open = { ".br": brotliDecompressSync, ".gz": gunzipSync };
	return [...names].flatMap((name) => {
		const bytes = readFileSync(path.join(folder, name));
		if (isCopy(name)) return names.has(name.slice(0, -3)) ? [] : [`${name} stands alone`];
		return VARIANTS.flatMap((variant) => {
			if (!names.has(name + variant)) {
				return TEXT.test(name) && bytes.length >= 600 && name !== "release.json" ? [`${name}${variant} is missing`] : [];
			}
			return open[variant](readFileSync(path.join(folder, name + variant))).equals(bytes) ? [] : [`${name}${variant} is outdated`];
		});
	});
}
