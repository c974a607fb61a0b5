import { langAttributes, type TextLanguage } from "../content/translations.ts";
import { type Html, html } from "../html.ts";
import { withSoftHyphens } from "../soft-hyphens.ts";
import { thread } from "./thread.ts";

export interface PageHeaderProps {
	title: string;
	/** small line above the title, e.g. what kind of page this is */
	kicker?: string;
	lead?: string | null;
	/** language of title and lead, where it is not that of the page */
	text?: TextLanguage;
	/** that of the lead, where it is another one than the title's */
	leadText?: TextLanguage;
	/** that of the kicker */
	kickerText?: TextLanguage;
	/** the page is missing */
	torn?: boolean;
}

/** What stands in the header of a page's own content; more may follow in it. */
export function pageHeading({ title, kicker, lead, text = {}, leadText = text, kickerText = {}, torn = false }: PageHeaderProps): Html {
	return html`
		${kicker && html`<p class="kicker"${langAttributes(kickerText)}>${kicker}</p>`}
		<h1${langAttributes(text)}>${withSoftHyphens(title)}</h1>
		${thread(torn ? "torn" : "underline")}
		${lead && html`<p class="lead"${langAttributes(leadText)}>${lead}</p>`}
	`;
}
