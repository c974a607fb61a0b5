import { GAP } from "@kinderstark/content-types";
import MarkdownIt from "markdown-it";
import { escapeHtml } from "./escape.ts";
import { t } from "./i18n/page-language.ts";
import { say } from "./i18n/say.ts";

/**
 * Editors' texts as HTML: paragraphs, line breaks, "- " lists, web addresses; "## " headings where a page asks for them.
 * Everything else is text, so that "Schüler*innen", "<" and "1. Mai" stay what they are.
 */
function makeRenderer(headings: boolean) {
	const md = new MarkdownIt("zero", { html: false, linkify: true, breaks: true, typographer: false });
	md.enable(["list", "newline", "linkify", ...(headings ? ["heading"] : [])]);
	md.linkify.set({ fuzzyLink: false, fuzzyEmail: true, fuzzyIP: false });
	md.linkify.add("ftp:", null).add("//", null);
	md.renderer.rules.text = (tokens, index) => markGaps(tokens[index]?.content ?? "");
	return md;
}

function markGaps(text: string): string {
	return escapeHtml(text).replace(
		GAP,
		(_, what: string) => `<mark class="gap">${say(escapeHtml(t().service.toBeFilledIn), { what })}</mark>`,
	);
}

/* Only "- " begins a list. Other list markers get a backslash-free escape that the renderer takes away again. */
const OTHER_MARKERS = /^( {0,3})(\d{1,9}[.)]|[*+])(?=[ \t]|$)/gm;
const GUARD = "\uE000";

const withHeadings = makeRenderer(true);
const withoutHeadings = makeRenderer(false);

/* A line in which nothing can be a list, a heading, an address, a gap or a character that a renderer would change. */
const PLAIN_LINE = /^[\p{L}„(](?!.*(?:[@[\]\p{Cc}\uE000]|:\S)).*\S$/u;

const paragraph = (lines: readonly string[]) => (lines.length === 0 ? "" : `<p>${lines.map(escapeHtml).join("<br>\n")}</p>\n`);
const list = (lines: readonly string[]) =>
	lines.length === 0 ? "" : `<ul>\n${lines.map((line) => `<li>${escapeHtml(line)}</li>\n`).join("")}</ul>\n`;

/* Most texts are nothing but sentences in paragraphs and lists: a third of the work. Undefined for others. */
function plainText(text: string): string | undefined {
	let html = "";
	let afterList = false;
	for (const block of text.split("\n\n")) {
		const lines = block.split("\n");
		const first = lines.findIndex((line) => line.startsWith("- "));
		const sentences = first < 0 ? lines : lines.slice(0, first);
		const points = first < 0 ? [] : lines.slice(first).map((line) => (line.startsWith("- ") ? line.slice(2) : ""));
		/* Two lists in a row are one with more room. */
		if ((afterList && first === 0) || ![...sentences, ...points].every((line) => PLAIN_LINE.test(line))) return undefined;
		html += paragraph(sentences) + list(points);
		afterList = points.length > 0;
	}
	return html;
}

/** @param headings whether lines that begin with "## " or "### " are headings */
export function richText(text: string | null | undefined, headings = false): string {
	const plain = plainText(text ?? "");
	if (plain !== undefined) return plain;
	return markedUp(text, headings);
}

/** The same for any text, by the renderer. */
export function markedUp(text: string | null | undefined, headings = false): string {
	const guarded = (text ?? "").replaceAll(GUARD, "").replace(OTHER_MARKERS, `$1${GUARD}$2`);
	const leveled = headings ? guarded.replace(/^#(?= )/gm, "##").replace(/^#{4,6}(?= )/gm, "###") : guarded;
	return (headings ? withHeadings : withoutHeadings).render(leveled).replaceAll(GUARD, "");
}

/** An official text, word for word: nothing in it is mark-up, only blank lines part its paragraphs. */
export function verbatimParagraphs(text: string | null | undefined): string[] {
	return (text ?? "")
		.split(/\n\s*\n/)
		.map((paragraph) => paragraph.trim())
		.filter((paragraph) => paragraph !== "");
}
