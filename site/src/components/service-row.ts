import type { Entry } from "@kinderstark/content-types";
import { ageOfService, placeInWords } from "../content/queries.ts";
import { derivedFor } from "../content/store.ts";
import { pathOf } from "../content/urls.ts";
import { escapeHtml } from "../escape.ts";

/**
 * A service as one line of a long list, as HTML: name, place and age, nothing more, so that a corrected summary or a
 * renamed provider does not touch long lists. Like cards, lines are remembered as they are.
 */
export function serviceRow(service: Entry<"service">): string {
	return derivedFor("serviceRow", service.documentId, () => {
		const details = [placeInWords(service), ageOfService(service)].filter(Boolean).join(" · ");
		const link = `<a href="${escapeHtml(pathOf("service", service))}">${escapeHtml(service.name)}</a>`;
		return `<p class="service-row">${link}<span>${escapeHtml(details)}</span></p>`;
	});
}
