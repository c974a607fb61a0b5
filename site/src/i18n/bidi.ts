import { escapeHtml } from "../escape.ts";
import { pageDirection } from "./page-language.ts";

/** A number or an address as HTML that keeps its order on a page that is written from right to left. */
export function leftToRight(text: string): string {
	return pageDirection() === "rtl" ? `<bdi dir="ltr">${escapeHtml(text)}</bdi>` : escapeHtml(text);
}
