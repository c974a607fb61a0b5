import type { Entry } from "@kinderstark/content-types";
import { ageOfService, placeInWords } from "../content/queries.ts";
import { rowFacts } from "../content/service-facts.ts";
import { pathOf } from "../content/urls.ts";
import { escapeHtml } from "../escape.ts";

/** A service as one line of a long list, as HTML: name, place and age, nothing more. */
export function serviceRow(service: Entry<"service">): string {
	const row = rowFacts(service);
	const details = [placeInWords(row), ageOfService(row)].filter(Boolean).join(" · ");
	const link = `<a href="${escapeHtml(pathOf("service", row))}">${escapeHtml(row.name)}</a>`;
	return `<p class="service-row">${link}<span>${escapeHtml(details)}</span></p>`;
}
