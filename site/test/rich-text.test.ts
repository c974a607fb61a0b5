import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { escapeHtml, escapeJson } from "../src/escape.ts";
import { redirectPage } from "../src/redirect-page.ts";
import { markedUp, richText, verbatimParagraphs } from "../src/rich-text.ts";

describe("editors' texts", () => {
	it("makes paragraphs, line breaks and lists", () => {
		expect(richText("Eins\nzwei\n\n- a\n- b")).toBe("<p>Eins<br>\nzwei</p>\n<ul>\n<li>a</li>\n<li>b</li>\n</ul>\n");
	});

	it("makes of plain sentences what the renderer makes of them", () => {
		const word = fc.constantFrom(
			"Wir",
			"helfen",
			"Ä,",
			"und:",
			"a:b",
			"http://x.de",
			"a@b.de",
			"- ",
			"-",
			"1.",
			"# ",
			"“",
			"[x]",
			"(",
			"<b>",
			"&",
			"'",
			"\n",
			"\n\n",
			" ",
			"\n ",
			"\u00a0",
			"\t",
			"\r",
			"\u0000",
			"\u0085",
			"\u2028",
			"…",
			"www.x.de",
			"\\",
			"*",
			"mailto:x",
			"\n- Wir",
			"\n- Wir",
			"\n\n- helfen",
			"\n\nWir",

			"…offen…",
		);
		const text = fc.oneof(
			fc.array(word, { maxLength: 12 }).map((words) => words.join("")),
			fc.array(word, { maxLength: 12 }).map((words) => words.join(" ")),
			fc.string({ unit: "binary" }),
		);
		fc.assert(
			fc.property(text, (value) => {
				expect(richText(value)).toBe(markedUp(value));
			}),
			{ numRuns: 10_000 },
		);
	});

	it("keeps words as they are written", () => {
		for (const text of ["Schüler*innen und Lehrer*innen", "Eltern_zeit_", "`code`", "~~nein~~", "![Bild](x)", "[Link](https://x.de)"]) {
			expect(richText(text).replace(/<\/?a[^>]*>/g, "")).toBe(`<p>${text}</p>\n`);
		}
	});

	it("begins a list only with a hyphen", () => {
		expect(richText("1. Mai geschlossen")).toBe("<p>1. Mai geschlossen</p>\n");
		expect(richText("* mit Voranmeldung")).toBe("<p>* mit Voranmeldung</p>\n");
		expect(richText("+ plus")).toBe("<p>+ plus</p>\n");
	});

	it("shows HTML and scripts as text", () => {
		const html = richText('<script>alert(1)</script> <img src=x onerror=alert(1)> <a href="javascript:alert(1)">x</a>');
		expect(html).not.toMatch(/<(script|img|a)\b/);
		expect(html).toContain("&lt;script&gt;");
	});

	it("links web and mail addresses, nothing else", () => {
		expect(richText("Siehe https://example.org/a?b=1&c=2")).toContain('<a href="https://example.org/a?b=1&amp;c=2">');
		expect(richText("an beratung@example.org")).toContain('<a href="mailto:beratung@example.org">');
		for (const text of ["javascript:alert(1)", "data:text/html,x", "ftp://example.org", "//example.org", "example.org"]) {
			expect(richText(text)).not.toContain("<a ");
		}
	});

	it("knows headings only where a page asks for them, below the page's own", () => {
		expect(richText("## Titel")).toBe("<p>## Titel</p>\n");
		expect(richText("## Titel", true)).toBe("<h2>Titel</h2>\n");
		expect(richText("# Titel", true)).toBe("<h2>Titel</h2>\n");
		expect(richText("##### Titel", true)).toBe("<h3>Titel</h3>\n");
	});

	it("marks what the operator still has to fill in", () => {
		expect(richText("Vertreten durch [[Lücke: Name <b>]].")).toBe(
			'<p>Vertreten durch <mark class="gap">noch auszufüllen: Name &lt;b&gt;</mark>.</p>\n',
		);
	});

	it("is empty for nothing", () => expect(richText(null)).toBe(""));
});

it("splits official texts at blank lines and changes nothing else", () => {
	expect(verbatimParagraphs("I. Eins\n• zwei\n\n \n<b>drei</b> * ")).toEqual(["I. Eins\n• zwei", "<b>drei</b> *"]);
});

describe("escaping", () => {
	it("lets nothing end a script or begin a tag", () => {
		const data = { name: "</script><script>alert(1)</script><!--", line: "\u2028" };
		const text = escapeJson(data);
		expect(text).not.toMatch(/[<>&\u2028]/);
		expect(JSON.parse(text)).toEqual(data);
	});

	it("covers quotes", () => expect(escapeHtml(`<a b="c" d='e'>&`)).toBe("&lt;a b=&quot;c&quot; d=&#39;e&#39;&gt;&amp;"));

	it("keeps a redirect page free of foreign mark-up", () => {
		expect(redirectPage('https://x/"><script>', '/a/"><script>')).not.toContain("<script>");
	});
});
