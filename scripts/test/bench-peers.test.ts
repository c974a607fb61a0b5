import { execFileSync } from "node:child_process";
import { mkdtemp, readdir, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeDirectory } from "@kinderstark/content-types/synthetic";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type PeerPages, peerPages } from "../src/bench/peers/pages.ts";
import { writeEleventySite, writeHugoSite } from "../src/bench/peers/write-input.ts";
import { inRoot } from "../src/operate/paths.ts";

/** The peers have to say the same as each other, and what our own pages say: otherwise their times compare nothing. */

function hasHugo(): boolean {
	try {
		execFileSync("hugo", ["version"], { stdio: "ignore" });
		return true;
	} catch {
		return false;
	}
}

async function htmlIn(folder: string): Promise<Map<string, string>> {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith("index.html") && name !== "de/index.html");
	const texts = await Promise.all(names.map((name) => readFile(path.join(folder, name), "utf8")));
	/* Space and the spelling of characters are each generator's own; words and mark-up are not. */
	const normal = (html: string) =>
		html
			.replace(/\s+/g, "")
			.replaceAll(/&(#34|#39|quot|#43);/g, (_, name) => ({ "#34": '"', quot: '"', "#39": "'", "#43": "+" })[name as string] ?? "");
	return new Map(names.map((name, index) => [name, normal(texts[index] ?? "")]));
}

describe.skipIf(!hasHugo())("the peers' sites", () => {
	const directory = makeDirectory({ services: 3 });
	let folder: string;
	let pages: PeerPages;
	let hugo: Map<string, string>;
	let eleventy: Map<string, string>;
	beforeAll(async () => {
		folder = await mkdtemp(path.join(tmpdir(), "kinderstark-peers-"));
		pages = peerPages(directory);
		const [hugoSite, eleventySite] = [path.join(folder, "hugo"), path.join(folder, "eleventy")];
		await writeHugoSite(hugoSite, pages);
		await writeEleventySite(eleventySite, pages);
		execFileSync("hugo", ["--quiet"], { cwd: hugoSite });
		execFileSync(process.execPath, [inRoot("node_modules/.bin/eleventy"), "--quiet"], { cwd: eleventySite, stdio: "ignore" });
		hugo = await htmlIn(path.join(hugoSite, "public"));
		eleventy = await htmlIn(path.join(eleventySite, "public"));
	}, 60_000);
	afterAll(async () => {
		if (folder) await rm(folder, { recursive: true, force: true });
	});

	it("have a page for each service in each language, and for each list", () => {
		expect(hugo.size).toBe(pages.services.length + pages.lists.length);
		expect([...eleventy.keys()].sort()).toEqual([...hugo.keys()].sort());
		for (const { url } of pages.services) expect(hugo.has(`${url.slice(1)}index.html`)).toBe(true);
	});

	it("have the same pages", () => {
		for (const [name, html] of hugo) expect(eleventy.get(name), name).toBe(html);
	});

	it("say all that the services' pages have to say", () => {
		const squeezed = (text: unknown) => String(text).replace(/\s+/g, "");
		for (const [lang, list] of [
			["", directory.entries.service ?? []],
			["en/", directory.translations.en.service],
			["tr/", directory.translations.tr.service],
		] as const) {
			for (const service of list) {
				const html = hugo.get(`${lang}angebote/${service.slug}/index.html`) ?? "";
				for (const field of ["name", "summary", "eligibility", "hoursNote", "costNote", "registrationNote", "interpretation"]) {
					if (service[field]) expect(html).toContain(squeezed(service[field]));
				}
				const points = service.contactPoints as { phone: string }[];
				for (const { phone } of points) expect(html).toContain(squeezed(phone));
			}
		}
	});
});
