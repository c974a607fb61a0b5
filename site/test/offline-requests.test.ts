import { describe, expect, it } from "vitest";
import { filesOf, kindOf, languagePrefix, leavesNoTrace } from "../src/offline/requests.ts";

/** Which requests the service worker has to do with, and what it reads out of a page. */

describe("requests", () => {
	it.each([
		["/", true, "page"],
		["/ar/themen/", true, "page"],
		["/vorschau/abc/", true, "other"],
		["/dateien/plan.abc.pdf", true, "other"],
		["/release.json", false, "other"],
		["/sitemap.xml", true, "other"],
		["/favicon.svg", true, "file"],
		["/assets/Base.abc.css", false, "file"],
		["/bilder/kind.abc.webp", false, "other"],
		["/suchindex/de/index.json", false, "index"],
		["/ar/suche/teile/", false, "index"],
		["/suche/filter/", false, "index"],
		["/suche/schriften/", false, "index"],
		["/suchindex/de/w-ab.abcd2.json", false, "file"],
		["/suchindex/de/cards.json", false, "other"],
	] as const)("%s (navigation: %s) is %s", (path, navigation, kind) => {
		expect(kindOf(path, navigation)).toBe(kind);
	});

	it("know the language, the files and the secrecy of a page", () => {
		expect(["/ar/themen/", "/themen/", "/a/x/", "/orte/"].map(languagePrefix)).toEqual(["/ar", "", "", ""]);
		expect(filesOf('<link href="/assets/a.css"><script src="/assets/b.js"></script><use href="/assets/i.svg#x"><a href="/orte/">')).toEqual(
			["/assets/a.css", "/assets/b.js", "/assets/i.svg"],
		);
		expect(leavesNoTrace('<html lang="de" data-quick-exit>')).toBe(true);
		expect(leavesNoTrace('<html lang="de"><p data-quick-exit>')).toBe(false);
	});
});
