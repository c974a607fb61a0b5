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

/** @param headings whether lines that begin with "## " or "### " are headings */
export function richText(text: string | null | undefined, headings = false): string {
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
