import { createHash } from "node:crypto";
import { mkdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Two style sheets a page: what all pages share, which a browser has from the page before, and one with all the rest. The
 * bundler makes one for every set of pages that share some styles, up to seven small files a page: together they compress
 * better, and on a slow line each more request delays the first picture of the page.
 */
export default function pageStyles() {
	let client = "";
	let server = "";
	/** @type {Set<string>} */
	const merged = new Set();
	return {
		name: "kinderstark-page-styles",
		hooks: {
			"astro:config:done": ({ config }) => {
				client = fileURLToPath(config.build.client);
				server = fileURLToPath(config.build.server);
			},
			/* The files are still with the server's, and which page links which is not yet written into the bundle. */
			"astro:build:ssr": async ({ manifest }) => {
				const styled = manifest.routes.filter(({ styles }) => styles.length > 0);
				const shared = sheetsOf(styled[0]).filter((src) => styled.every((route) => sheetsOf(route).includes(src)));
				if (shared.length === 0) throw new Error("No style sheet is on all pages: does a piece of a page bring styles of its own?");
				for (const route of styled) {
					const own = sheetsOf(route).filter((src) => !shared.includes(src));
					if (own.length === 0) continue;
					route.styles = [...shared, await merge(own, server, client)].map((src) => ({ type: "external", src }));
					for (const src of own) merged.add(src);
				}
			},
			"astro:build:done": async () => {
				for (const src of merged) await rm(path.join(client, src));
			},
		},
	};
}

/** @returns {string[]} */
function sheetsOf({ styles }) {
	return styles.map((style) => {
		if (style.type !== "external") throw new Error("A page has styles inside of it, which the content security policy forbids.");
		return style.src;
	});
}

/** Writes these style sheets as one, named by what it says. @returns its address within the site */
async function merge(sources, from, to) {
	const text = (await Promise.all(sources.map((src) => readFile(path.join(from, src), "utf8")))).join("");
	const name = `assets/a${createHash("sha256").update(text).digest("base64url").slice(0, 8)}.css`;
	await mkdir(path.dirname(path.join(to, name)), { recursive: true });
	await writeFile(path.join(to, name), text);
	return name;
}
