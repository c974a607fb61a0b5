import { cp, mkdir, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { readSiteLanguages } from "@kinderstark/content-types";
import { fileAt } from "../publisher/site-pages.ts";
import { isNotFoundPath, NOT_FOUND_PATH, redirects, routes } from "../src/content/routes.ts";
import { inLocale } from "../src/i18n/addresses.ts";
import { loadSeed } from "./seed-store.ts";

/**
 * Renders every page of the seed content to a folder, to look at: `npm run render -w @kinderstark/site -- --out .cache/pages --languages de,en,ar`.
 * Needs `npm run build` first. What goes live is made by the publisher.
 */
const { values } = parseArgs({
	options: {
		out: { type: "string", default: ".cache/pages" },
		url: { type: "string", default: "http://localhost:14100" },
		languages: { type: "string", default: "de,en,ar" },
	},
});
const dist = new URL("../dist/", import.meta.url);
const { app } = (await import(new URL("server/entry.mjs", dist).href)) as { app: { render(request: Request): Promise<Response> } };
const languages = readSiteLanguages(values.languages);
loadSeed(values.url, languages);

await rm(values.out, { recursive: true, force: true });
await mkdir(values.out, { recursive: true });
await cp(fileURLToPath(new URL("client/", dist)), values.out, { recursive: true });

const started = performance.now();
const paths = [...routes(), ...redirects().map(({ from }) => from), ...languages.map((code) => inLocale(NOT_FOUND_PATH, code))];
const problems: string[] = [];
for (const path of paths) {
	const response = await app.render(new Request(`${values.url}${path}`));
	const text = await response.text();
	const expected = isNotFoundPath(path) ? 404 : 200;
	if (response.status !== expected) problems.push(`${response.status} ${path}`);
	const file = fileAt(path);
	await mkdir(dirname(join(values.out, file)), { recursive: true });
	await writeFile(join(values.out, file), text);
}
console.log(`${paths.length} pages in ${Math.round(performance.now() - started)} ms`);
for (const problem of problems) console.log(problem);
