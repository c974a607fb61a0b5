import "../styles/rich.css";
import { type Html, html, raw } from "../html.ts";
import { richText } from "../rich-text.ts";

/** An editor's text; nothing where there is none. */
export function richTextBlock(text: string | null | undefined): Html | undefined {
	return text?.trim() ? html`<div class="rich">${raw(richText(text))}</div>` : undefined;
}
