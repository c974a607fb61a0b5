import "../styles/contact.css";
import type { Entry } from "@kinderstark/content-types";
import { follow } from "../content/store.ts";
import { inGerman, langAttributes } from "../content/translations.ts";
import { pathOf } from "../content/urls.ts";
import { type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { directions } from "./directions.ts";
import { icon } from "./icon.ts";

type Location = Entry<"location">;

/** Whether the page shows a way to one of these places, and needs `Directions.astro` for it. */
export function hasDirections(locations: readonly Location[]): boolean {
	return locations.some(({ confidential, street }) => !confidential && street);
}

/** A place with its address; of a secret one only its name. */
export function address(location: Location): Html {
	const words = t().service;
	if (location.confidential) {
		return html`
			<div class="place">
				<p class="place-name">${location.name}</p>
				<p>${icon("info")}${words.secretAddress} <a href="/hilfe-sofort/">${t().common.helpNow}</a></p>
			</div>
		`;
	}
	const municipality = follow("municipality", location.municipality);
	const town = municipality?.name ?? location.outsideTown;
	const { street, addressExtra, postalCode, district, transport } = location;
	return html`
		<div class="place">
			<address>
				<span class="place-name">${location.name}</span>
				${street && html`<span>${street}${addressExtra && `, ${addressExtra}`}</span>`}
				<span>
					${postalCode && `${postalCode} `}${municipality ? html`<a href="${pathOf("municipality", municipality)}">${town}</a>` : town}${district && district !== town && ` (${district})`}
				</span>
			</address>
			${!street && html`<p class="place-note">${words.noExactAddress}</p>`}
			${transport && html`<p class="place-note">${words.transport} <span${langAttributes(inGerman())}>${transport}</span></p>`}
			${street && directions(location)}
		</div>
	`;
}
