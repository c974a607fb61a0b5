import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { MediaFile } from "@kinderstark/content-types";
import sharp from "sharp";
import { filePath, type ImageVariant, imageVariants } from "../src/content/media.ts";
import type { CmsClient } from "./cms-client.ts";
import { sha256 } from "./live-folder.ts";

sharp.concurrency(2);

/* AVIF at effort 2 takes a tenth of the time of effort 4; quality is judged on real photographs. */
const ENCODING = { avif: { quality: 55, effort: 2 }, webp: { quality: 76, effort: 4 } } as const;
const LARGEST_ORIGINAL_PIXELS = 100_000_000;

/** A file of a release that lies in the cache. */
export interface CachedFile {
	/** path in the release, e.g. `bilder/abc-480.avif` */
	path: string;
	source: string;
	sha256: string;
}

/** German reason why a file cannot be shown. */
export class BrokenFile extends Error {
	override name = "BrokenFile";
}

interface Known {
	sha256: string;
	files: CachedFile[];
}

async function writeAtomically(target: string, bytes: Buffer | Uint8Array): Promise<void> {
	const half = `${target}.${process.pid}.part`;
	try {
		await writeFile(half, bytes);
		await rename(half, target);
	} catch (error) {
		await rm(half, { force: true });
		throw error;
	}
}

/**
 * Image sizes and documents, made once and kept in `<DATA_DIR>/site/media` under the hash of the uploaded bytes.
 * Strapi keeps a file's name when someone replaces its content, so the bytes are compared anew after each media change.
 */
export class MediaCache {
	readonly #dir: string;
	readonly #cms: Pick<CmsClient, "file">;
	#known = new Map<string, Known>();

	constructor(dir: string, cms: Pick<CmsClient, "file">) {
		this.#dir = dir;
		this.#cms = cms;
	}

	/** Makes the next `prepare` ask the CMS again for every file. */
	forget(): void {
		this.#known = new Map();
	}

	/**
	 * The files a release needs for an upload.
	 * @throws BrokenFile when nobody can show it
	 */
	async prepare(file: MediaFile, image: boolean): Promise<CachedFile[]> {
		/* The same upload may be shown as a picture and offered as a file. */
		const name = `${file.hash} ${image ? "image" : "file"}`;
		const known = this.#known.get(name);
		if (known) return known.files;
		const original = await this.#cms.file(file);
		if (original === null) throw new BrokenFile(`Die Datei „${file.name}“ fehlt in der Mediathek. Bitte neu hochladen.`);
		const hash = sha256(original);
		const files = image ? await this.#images(file, original, hash) : [await this.#document(file, original, hash)];
		this.#known.set(name, { sha256: hash, files });
		return files;
	}

	async #document(file: MediaFile, original: Buffer, hash: string): Promise<CachedFile> {
		const source = path.join(this.#dir, `${hash}${path.extname(filePath(file))}`);
		await this.#once(source, () => Promise.resolve(original));
		return { path: filePath(file).slice(1), source, sha256: hash };
	}

	async #images(file: MediaFile, original: Buffer, hash: string): Promise<CachedFile[]> {
		const made: CachedFile[] = [];
		for (const variant of imageVariants(file)) {
			const source = path.join(this.#dir, `${hash}-${variant.width}.${variant.format}`);
			const bytes = await this.#once(source, () => this.#encode(file, original, variant));
			made.push({ path: variant.path.slice(1), source, sha256: sha256(bytes) });
		}
		return made;
	}

	async #encode(file: MediaFile, original: Buffer, { width, format }: ImageVariant): Promise<Buffer> {
		try {
			const turned = sharp(original, { limitInputPixels: LARGEST_ORIGINAL_PIXELS, failOn: "error" }).autoOrient();
			const sized = turned.resize({ width, withoutEnlargement: true });
			return await (format === "avif" ? sized.avif(ENCODING.avif) : sized.webp(ENCODING.webp)).toBuffer();
		} catch (error) {
			throw new BrokenFile(`Das Bild „${file.name}“ ist beschädigt oder kein lesbares Bild. Bitte neu hochladen.`, { cause: error });
		}
	}

	async #once(source: string, make: () => Promise<Buffer>): Promise<Buffer> {
		if (await stat(source).catch(() => null)) return readFile(source);
		const bytes = await make();
		await mkdir(this.#dir, { recursive: true });
		await writeAtomically(source, bytes);
		return bytes;
	}
}
