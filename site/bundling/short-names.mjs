/* What pages link themselves: its name stands in each of them, and in style sheets. */
const NAMED_BY_PAGES = /\.(css|svg|woff2)$/;
/* Tests and servers know these files by name. */
const KNOWN_BY_NAME = /^maplibre/;

/**
 * Names of built files, as the bundler takes them: what pages link has nothing but a hash, behind a letter, because some hosts
 * leave out files that begin with `_`. That is 100 bytes less in each page.
 */
export const shortNames = {
	entryFileNames: "assets/a[hash].js",
	/** @param {{ names?: string[] }} asset */
	assetFileNames({ names: [name = ""] = [] }) {
		return NAMED_BY_PAGES.test(name) && !KNOWN_BY_NAME.test(name) ? "assets/a[hash][extname]" : "assets/[name].[hash][extname]";
	},
};
