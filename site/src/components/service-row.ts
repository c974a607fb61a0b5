import "../styles/lists.css";
import "../styles/stations.css";
import type { Entry } from "@kinderstark/content-types";
import { ageOfService, placeInWords } from "../content/queries.ts";
import { rowFacts } from "../content/service-facts.ts";
import { derivedForInLanguage } from "../content/store.ts";
import { langAttributes, langOf } from "../content/translations.ts";
import { pathOf } from "../content/urls.ts";
import { escapeHtml } from "../escape.ts";
import { type Html, raw } from "../html.ts";
import { pageLanguage } from "../i18n/page-language.ts";

/** A service as one line of a long list, as HTML: name, place and age, nothing more. The same line stands in some thirty lists. */
export function serviceRow(service: Entry<"service">): string {
	return derivedForInLanguage("serviceRow", service.documentId, () => {
		const row = rowFacts(service);
		const details = [placeInWords(row), ageOfService(row)].filter(Boolean).join(" · ");
		const name = pageLanguage() === "de" ? row.name : service.name;
		const lang = langAttributes(langOf(service, "name"));
		const link = `<a href="${escapeHtml(pathOf("service", row))}"${lang}>${escapeHtml(name)}</a>`;
		return `<p class="service-row">${link}<span>${escapeHtml(details)}</span></p>`;
	});
}

/** Services as lines of a list. */
export function serviceRows(services: readonly Entry<"service">[]): Html {
	return raw(`<ul class="rows">${services.map((service) => `<li>${serviceRow(service)}</li>`).join("")}</ul>`);
}
