import { readFileSync } from "node:fs";

/** The Eleventy site of the benchmark: pages from `data.json` beside this file, one template for services, one for lists. */
export default function configure(eleventy) {
	const data = JSON.parse(readFileSync(new URL("data.json", import.meta.url), "utf8"));
	for (const [name, value] of Object.entries(data)) eleventy.addGlobalData(name, () => value);
	eleventy.setQuietMode(true);
	return { dir: { input: "templates", includes: "../includes", output: "public" }, templateFormats: ["njk"] };
}
