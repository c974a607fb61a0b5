import { brotliCompressSync, constants } from "node:zlib";

/** How hard files are compressed: `careful` makes pages a tenth smaller than `quick`, and takes twenty times as long. */
export const BROTLI_QUALITY = { careful: 11, quick: 6 } as const;

/** Bytes as our server sends them to browsers that take Brotli. */
export function brotli(bytes: Uint8Array, care: keyof typeof BROTLI_QUALITY = "careful"): Buffer {
	return brotliCompressSync(bytes, {
		params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY[care], [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length },
	});
}
