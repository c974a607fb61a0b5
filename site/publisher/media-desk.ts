import type { RawEntry } from "./cms-client.ts";
import { type EntryKey, keyText } from "./content-mirror.ts";
import { titleOf, type Warning } from "./judge.ts";
import { BrokenFile, type CachedFile, type MediaCache } from "./media-cache.ts";
import { mediaUses, withoutFiles } from "./media-files.ts";

interface Uses {
	files: CachedFile[];
	warnings: Warning[];
}

/** Image sizes and documents of everything that is shown. */
export class MediaDesk {
	readonly #cache: MediaCache;
	readonly #uses = new Map<string, Uses>();

	constructor(cache: MediaCache) {
		this.#cache = cache;
	}

	/**
	 * Prepares the files of an entry.
	 * @returns the entry without the files that cannot be shown
	 */
	async take({ type, documentId }: EntryKey, entry: RawEntry): Promise<RawEntry> {
		const uses = mediaUses(type, entry);
		const text = keyText({ type, documentId });
		if (uses.length === 0) {
			this.#uses.delete(text);
			return entry;
		}
		const files: CachedFile[] = [];
		const warnings: Warning[] = [];
		const broken = new Set<string>();
		for (const { file, label, image } of uses) {
			try {
				files.push(...(await this.#cache.prepare(file, image)));
			} catch (error) {
				if (!(error instanceof BrokenFile)) throw error;
				broken.add(file.hash);
				const message = `${label}: ${error.message} Die Seite erscheint bis dahin ohne.`;
				warnings.push({ type, documentId, title: titleOf(type, entry), message });
			}
		}
		this.#uses.set(text, { files, warnings });
		return withoutFiles(type, entry, broken);
	}

	drop(key: EntryKey): void {
		this.#uses.delete(keyText(key));
	}

	/** Has every file fetched and compared anew: somebody changed something in the media library. */
	forget(): void {
		this.#cache.forget();
	}

	/** True when an entry shows files. */
	has(key: EntryKey): boolean {
		return this.#uses.has(keyText(key));
	}

	/** Every file that the site needs, by its path. */
	get files(): Map<string, CachedFile> {
		return new Map([...this.#uses.values()].flatMap(({ files }) => files.map((file) => [file.path, file] as const)));
	}

	get warnings(): Warning[] {
		return [...this.#uses.values()].flatMap(({ warnings }) => warnings);
	}
}
