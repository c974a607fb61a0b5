import "../styles/lists.css";
import "../styles/stations.css";
import type { Letter } from "../content/letters.ts";
import { servicesInWords } from "../format.ts";
import { attr, type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";

export interface LetterNavProps {
	letters: readonly (Letter & { size?: number })[];
	/** the letters whose page this is */
	current?: string | undefined;
	/** tells this navigation from others of the page */
	label?: string | undefined;
	/** what the names belong to, read aloud before each letter */
	what?: string;
}

export function letterNav({ letters, current, label = t().lists.firstLetters, what = t().lists.servicesWith }: LetterNavProps): Html {
	const items = letters.map(({ letters: own, href, label: name, size }) => {
		const count =
			size !== undefined &&
			html`<span class="letter-count" aria-hidden="true">${size}</span><span class="visually-hidden">, ${servicesInWords(size)}</span>`;
		return html`<li><a href="${href}"${attr("aria-current", own === current ? "page" : undefined)}><span class="visually-hidden">${what} </span>${name}${count}</a></li>`;
	});
	return html`<div class="letters"><nav aria-label="${label}"><ul>${items}</ul></nav></div>`;
}
