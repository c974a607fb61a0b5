import { readFileSync } from "node:fs";

/* What Vite writes at the head of a script that imports others later, and hands to its helper: names of files to preload. */
const LIST = /^const __vite__mapDeps=.*?;\n/;
const USE = /,__vite__mapDeps\(\[[\d,]*\]\)/g;
/* The helper itself, as a script takes it from a file of its own. */
const HELPER = /import\{(?:\w+ as )?(\w+)\}from"\.\/preload-helper\.[^"]+";/;

/* What the bundler takes to hand out a module that shares its file with others, from a file of its own: a line, and a request. */
const RUNTIME = /import\{(?:\w+ as )?(\w+)\}from"\.\/rolldown-runtime\.[^"]+";/;
const EXPORT = /export\{(\w+)(?: as \w+)?\};?\s*$/;

/* Marks for a bundler, which no browser needs; they stay in the script of a thread, and may be all that parts two words there. */
const MARK = "/* @__PURE__ */ ";

/* The names of files are made from what is in them before the work below: another way of doing it has to change them, too. */
const OWN_CODE = readFileSync(new URL(import.meta.url), "utf8");

/**
 * `import()` as it stands. Vite wraps it into a helper of 1.8 KB that preloads styles, and the site's scripts have none;
 * what is loaded later must not cost more at first than it saves, and no request. The same goes for the lists of what to
 * preload, which nobody reads then.
 */
export const plainImports = {
	name: "kinderstark-plain-imports",
	enforce: "pre",
	/* Servers have no lines to wait for. */
	applyToEnvironment: (/** @type {{ name: string }} */ { name }) => name === "client",
	load: {
		filter: { id: /^\0vite\/preload-helper\.js$/ },
		handler: () => "export const __vitePreload = (load) => load();",
	},
	augmentChunkHash: () => OWN_CODE,
	generateBundle: {
		order: "post",
		/** @param {unknown} _ @param {Record<string, { type: string, name?: string, code?: string }>} bundle */
		handler(_, bundle) {
			const runtime = Object.values(bundle).find(({ name }) => name === "rolldown-runtime")?.code ?? "";
			const inPlace = (/** @type {string} */ _, /** @type {string} */ name) =>
				`const ${name}=(()=>{${runtime.replace(EXPORT, "return $1")}})();`;
			for (const [file, chunk] of Object.entries(bundle)) {
				if (chunk.type !== "chunk" || !chunk.code) continue;
				chunk.code = chunk.code
					.replace(LIST, "")
					.replace(USE, "")
					.replace(HELPER, "const $1=(load)=>load();")
					.replace(RUNTIME, inPlace)
					.replaceAll(MARK, " ");
				if (chunk.name === "preload-helper" || chunk.name === "rolldown-runtime") delete bundle[file];
			}
		},
	},
};
