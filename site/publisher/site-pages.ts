import { areaRoutes, isNotFoundPath, NOT_FOUND_PATH, ownerOf, pageIndex, redirectFrom, redirectIndex } from "../src/content/routes.ts";
import { type ContentStore, setContent } from "../src/content/store.ts";
import { pagedTypes } from "../src/content/urls.ts";
import { inLocale } from "../src/i18n/addresses.ts";
import { fileOf, type PageApp, pathOfFile, renderPage } from "./render.ts";

/** What stands at an address. */
export type PageKind = "page" | "redirect" | "gone" | "not-found";

/** With which status a page of each kind answers when it is rendered. */
export const STATUS: Record<PageKind, number> = { page: 200, redirect: 200, gone: 410, "not-found": 404 };

interface Address {
	kind: PageKind;
	watcher: number;
}

export interface Failure {
	path: string;
	message: string;
}

/** Every address of the site, each with what its page was made from. */
export class SitePages {
	readonly #app: PageApp;
	readonly #store: ContentStore;
	readonly #addresses = new Map<string, Address>();
	readonly #byWatcher = new Map<number, string>();
	readonly #areaWatcher: number;
	#areas = new Set<string>();
	#goneSeen = new Set<string>();
	#first = true;
	#counts: Record<PageKind, number> = { page: 0, redirect: 0, gone: 0, "not-found": 0 };
	#listsChanged = true;
	#turned = new Set<string>();
	/** addresses that have nothing to say any more, until `takeRemoved` */
	#removed = new Set<string>();

	constructor(app: PageApp, store: ContentStore) {
		this.#app = app;
		this.#store = store;
		this.#areaWatcher = store.graph.watch();
	}

	#kindOf(path: string): PageKind | null {
		if (isNotFoundPath(path)) return "not-found";
		if (this.#areas.has(path) || ownerOf(path) !== undefined) return "page";
		if (redirectFrom(path) !== undefined) return "redirect";
		return this.#store.gone.has(path) ? "gone" : null;
	}

	/** Addresses that may have come or gone since the last time. */
	#candidates(): Set<string> {
		const { graph, gone } = this.#store;
		const candidates = new Set<string>();
		if (graph.dirty.has(this.#areaWatcher)) {
			const areas = new Set(graph.trackNow(this.#areaWatcher, areaRoutes));
			for (const path of areas.symmetricDifference(this.#areas)) candidates.add(path);
			this.#areas = areas;
		}
		for (const type of pagedTypes) {
			for (const index of [this.#store.index(pageIndex(type)), this.#store.index(redirectIndex(type))]) {
				const changes = index.takeKeyChanges();
				for (const path of this.#first ? index.keys() : changes) candidates.add(path);
			}
		}
		if (this.#first) for (const code of this.#store.languages) candidates.add(inLocale(NOT_FOUND_PATH, code));
		this.#first = false;
		const paths = new Set(gone.keys());
		for (const path of paths.symmetricDifference(this.#goneSeen)) candidates.add(path);
		this.#goneSeen = paths;
		return candidates;
	}

	/** Finds out which addresses there are now. */
	sync(): void {
		const { graph } = this.#store;
		setContent(this.#store);
		for (const path of this.#candidates()) {
			const kind = this.#kindOf(path);
			const known = this.#addresses.get(path);
			if (known?.kind !== kind) this.#listsChanged ||= [known?.kind, kind].some((one) => one === "redirect" || one === "gone");
			if (known) this.#counts[known.kind] -= 1;
			if (kind) this.#counts[kind] += 1;
			if (kind === null) {
				if (!known) continue;
				graph.drop(known.watcher);
				this.#byWatcher.delete(known.watcher);
				this.#addresses.delete(path);
				this.#removed.add(path);
			} else if (!known) {
				const watcher = graph.watch();
				this.#addresses.set(path, { kind, watcher });
				this.#byWatcher.set(watcher, path);
				this.#removed.delete(path);
			} else if (known.kind !== kind) {
				known.kind = kind;
				this.#turned.add(path);
				graph.markDirty(known.watcher);
			}
		}
	}

	/** Addresses whose page has to be made or made again. */
	dirty(): string[] {
		const found: string[] = [];
		for (const watcher of this.#store.graph.dirty) {
			const path = this.#byWatcher.get(watcher);
			if (path !== undefined) found.push(path);
		}
		return found;
	}

	/** Makes a page; remembers what it was made from. */
	async render(path: string): Promise<Buffer | Failure> {
		const address = this.#addresses.get(path);
		if (!address) return { path, message: "Diese Adresse gibt es nicht." };
		if (address.kind === "redirect") this.#listsChanged = true;
		setContent(this.#store);
		const made = await this.#store.graph.track(address.watcher, () =>
			renderPage(this.#app, this.#store.publicUrl, path, STATUS[address.kind]),
		);
		if (typeof made !== "string") return made;
		this.#store.graph.markDirty(address.watcher);
		return { path, message: made };
	}

	/** Makes a page and remembers nothing. */
	async renderOnce(path: string): Promise<Buffer | Failure> {
		const kind = this.#addresses.get(path)?.kind;
		if (!kind) return { path, message: "Diese Adresse gibt es nicht." };
		const made = await renderPage(this.#app, this.#store.publicUrl, path, STATUS[kind]);
		return typeof made === "string" ? { path, message: made } : made;
	}

	/** Says that a page was made, so that it need not be made again. */
	made(path: string): void {
		const address = this.#addresses.get(path);
		if (address) this.#store.graph.trackNow(address.watcher, () => undefined);
	}

	/** Whether a page can be made, or would not be there at all; makes nothing. */
	async tries(path: string): Promise<boolean> {
		const kind = this.#kindOf(path);
		if (kind === null) return true;
		return Buffer.isBuffer(await renderPage(this.#app, this.#store.publicUrl, path, STATUS[kind]));
	}

	/** Has a page made again although nothing changed. */
	again(path: string): void {
		const address = this.#addresses.get(path);
		if (address) this.#store.graph.markDirty(address.watcher);
	}

	/** Addresses that have nothing to say any more, each once. */
	takeRemoved(): string[] {
		const removed = [...this.#removed];
		this.#removed = new Set();
		return removed;
	}

	has(path: string): boolean {
		return this.#addresses.has(path);
	}

	kindAt(path: string): PageKind | undefined {
		return this.#addresses.get(path)?.kind;
	}

	/** Whether something else stood at this address when the lists were taken last: until they are written, they say so. */
	hasTurned(path: string): boolean {
		return this.#turned.has(path);
	}

	/** Whether an address has become another thing, or has gone, since the lists and what was removed were taken last. */
	get haveMoved(): boolean {
		return this.#turned.size > 0 || this.#removed.size > 0;
	}

	/** How many pages there are, without redirects and what is gone. */
	get count(): number {
		return this.#counts.page;
	}

	/** Every address with its file. */
	*files(): IterableIterator<{ path: string; file: string; kind: PageKind }> {
		for (const [path, { kind }] of this.#addresses) yield { path, file: fileAt(path), kind };
	}

	/**
	 * The lists for web servers, when they may have changed since the last call: `_redirects`, one `from to 301` a line, and
	 * `_gone`, one address a line; both sorted.
	 */
	takeLists(): { redirects: Buffer; gone: Buffer } | null {
		this.#turned.clear();
		if (!this.#listsChanged) return null;
		this.#listsChanged = false;
		const redirects: string[] = [];
		const gone: string[] = [];
		for (const [path, { kind }] of this.#addresses) {
			if (kind === "redirect") redirects.push(`${path} ${redirectFrom(path)} 301\n`);
			else if (kind === "gone") gone.push(`${path}\n`);
		}
		return { redirects: Buffer.from(redirects.sort().join("")), gone: Buffer.from(gone.sort().join("")) };
	}
}

/** File of an address. */
export function fileAt(path: string): string {
	return isNotFoundPath(path) ? path.replace(/^\/(.*)\/$/, "$1.html") : fileOf(path);
}

/** Address of a file. */
export function pathAt(file: string): string {
	const path = `/${file.replace(/\.html$/, "/")}`;
	return isNotFoundPath(path) ? path : pathOfFile(file);
}
