import "../styles/sources.css";
import type { ComponentValues, elements } from "@kinderstark/content-types";
import { inGerman, langAttributes } from "../content/translations.ts";
import { bareAddress } from "../format.ts";
import { type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";

export type Sources = readonly ComponentValues<typeof elements.source>[] | null | undefined;

/** Where the details of a page come from; nothing where there is nothing to name. */
export function sourceList(sources: Sources, title = t().common.sources): Html | undefined {
	if (!sources || sources.length === 0) return undefined;
	const german = langAttributes(inGerman());
	const lines = sources.map(
		({ url, title, asOf, note }) => html`
			<li${german}>
				${url ? html`<a href="${url}">${title}</a>` : title}${url && ` (${bareAddress(url).split("/")[0]})`}${asOf && `. ${say(t().common.asOf, { date: asOf })}`}
				${note && html`<span class="source-note">${note}</span>`}
			</li>
		`,
	);
	return html`
		<section class="sources">
			<h2>${title}</h2>
			<ul>
				${lines}
			</ul>
		</section>
	`;
}
