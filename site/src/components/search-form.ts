import { attr, type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { icon } from "./icon.ts";

export interface SearchFormProps {
	id: string;
	label?: string;
	value?: string;
	big?: boolean;
}

/** The field and its button, as they stand in the form. */
export function searchFields({ id, label = t().common.whatAreYouLookingFor, value, big = false }: SearchFormProps): Html {
	const { search } = t().common;
	return html`
		<label id="${id}-label" for="${id}" class="${big ? "search-form-label" : "visually-hidden"}">${label}</label>
		<div class="search-form-row">
			<input id="${id}" name="q" type="search"${attr("value", value)} maxlength="200" autocomplete="off" enterkeyhint="search" data-suggest${attr("placeholder", big ? undefined : search)}>
			<button type="submit">${icon("search")}<span${attr("class", big ? undefined : "visually-hidden")}>${search}</span></button>
		</div>
	`;
}

/** The field in the header of a page. */
export function headerSearchForm(): Html {
	const id = "kopf-suche";
	return html`
		<form class="search-form" action="/suche/" method="get" role="search" aria-labelledby="${id}-label">
			${searchFields({ id })}
		</form>
	`;
}
