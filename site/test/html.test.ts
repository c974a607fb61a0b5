import { parseHTML } from "linkedom";
import { describe, expect, it } from "vitest";
import { attr, html, raw } from "../src/html.ts";

describe("HTML as text", () => {
	it("escapes what is put into text and into attributes", () => {
		const value = `<b> & "quoted" 'single'`;
		const made = html`<p title="${value}" data-in="a ${value} b"${attr("data-more", value)}>${value}</p>`.text;
		const p = parseHTML(made).document.querySelector("p");
		expect(p?.textContent).toBe(value);
		expect(p?.getAttribute("title")).toBe(value);
		expect(p?.getAttribute("data-in")).toBe(`a ${value} b`);
		expect(p?.getAttribute("data-more")).toBe(value);
	});

	it("knows where a tag ends, whatever stood before", () => {
		const quote = '"';
		expect(html`${quote}<i class="${quote}">${quote}</i>${quote}<br>${quote}`.text).toBe(
			'&quot;<i class="&quot;">&quot;</i>&quot;<br>&quot;',
		);
	});

	it("puts in what is HTML already as it is, lists in their order, and nothing for what says nothing", () => {
		expect(html`<ul>${["a<", "b"].map((name) => html`<li>${name}</li>`)}</ul>`.text).toBe("<ul><li>a&lt;</li><li>b</li></ul>");
		expect(html`${raw("<hr>")}${undefined}${null}${false}${""}${0}`.text).toBe("<hr>0");
	});

	it("takes the indents of the source for what they are", () => {
		const made = html`
			<p>
				${"a  b\n c"}
			</p>
		`;
		expect(made.text).toBe("<p> a  b\n c </p>");
	});

	it("leaves out an attribute that has no value", () => {
		expect(html`<a${attr("href", undefined)}${attr("alt", "")}${attr("hidden", true)}${attr("open", false)}${attr("width", 0)}>`.text).toBe(
			'<a alt hidden width="0">',
		);
	});
});
