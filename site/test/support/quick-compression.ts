import { syncBuiltinESMExports } from "node:module";
import zlib from "node:zlib";

/**
 * Preloaded into a program that compresses all it makes: copies lie beside every file as ever, but not as small as can be, which
 * takes twenty times as long and is nothing that tests of whole builds look at.
 */

const careful = zlib.brotliCompressSync;
zlib.brotliCompressSync = (bytes, options) =>
	careful(bytes, { ...options, params: { ...options?.params, [zlib.constants.BROTLI_PARAM_QUALITY]: 4 } });
syncBuiltinESMExports();
