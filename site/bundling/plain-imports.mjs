/* What Vite writes at the head of a script that imports others later, and hands to its helper: names of files to preload. */
const LIST = /^const __vite__mapDeps=.*?;\n/;
const USE = /,__vite__mapDeps\(\[[\d,]*\]\)/g;

/**
 * `import()` as it stands. Vite wraps it into a helper of 1.8 KB that preloads styles, and the site's scripts have none;
 * what is loaded later must not cost more at first than it saves. The same goes for the lists of what to preload, which
 * nobody reads then.
 */
export const plainImports = {
	name: "kinderstark-plain-imports",
	enforce: "pre",
	load: {
		filter: { id: /^\0vite\/preload-helper\.js$/ },
		handler: () => "export const __vitePreload = (load) => load();",
	},
	generateBundle: {
		order: "post",
		/** @param {unknown} _ @param {Record<string, { type: string, code?: string }>} bundle */
		handler(_, bundle) {
			for (const chunk of Object.values(bundle)) {
				if (chunk.type === "chunk" && chunk.code) chunk.code = chunk.code.replace(LIST, "").replace(USE, "");
			}
		},
	},
};
