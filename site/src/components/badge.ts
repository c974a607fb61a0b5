import "../styles/badge.css";
import { type Html, type HtmlValue, html } from "../html.ts";
import { icon } from "./icon.ts";

export type BadgeTone = "plain" | "notice" | "good" | "phase";

export function badge(tone: BadgeTone, symbol: string | undefined, content: HtmlValue): Html {
	return html`<span class="badge badge-${tone}">${symbol && icon(symbol)}${content}</span>`;
}
