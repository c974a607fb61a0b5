import type { MediaFile } from "@kinderstark/content-types";

/**
 * Where uploaded files stand on the site. Names come from the file's own hash, so that an address never shows another
 * file; pages and the publisher both ask here, so that what a page names is what the publisher writes.
 */

export const IMAGE_WIDTHS = [480, 960, 1600] as const;
export const IMAGE_FORMATS = ["avif", "webp"] as const;
export type ImageFormat = (typeof IMAGE_FORMATS)[number];

export interface ImageVariant {
	/** path on the site, e.g. `/bilder/abc-960.avif` */
	path: string;
	format: ImageFormat;
	/** pixels */
	width: number;
}

function stem(file: MediaFile): string {
	return file.hash.replaceAll(/[^A-Za-z0-9_-]/g, "_");
}

/** The sizes in which an image is offered, smallest first, never larger than the original. */
export function imageVariants(file: MediaFile): ImageVariant[] {
	const original = file.width ?? IMAGE_WIDTHS[0];
	const fitting = IMAGE_WIDTHS.filter((width) => width < original);
	const widths = fitting.length < IMAGE_WIDTHS.length ? [...fitting, Math.min(original, IMAGE_WIDTHS[2])] : fitting;
	return IMAGE_FORMATS.flatMap((format) => widths.map((width) => ({ path: `/bilder/${stem(file)}-${width}.${format}`, format, width })));
}

/** Path of an uploaded document on the site, e.g. `/dateien/abc.pdf`. */
export function filePath(file: MediaFile): string {
	return `/dateien/${stem(file)}${/^\.[A-Za-z0-9]{1,8}$/.test(file.ext ?? "") ? file.ext : ""}`;
}
