import "../styles/directions.css";
import type { Entry } from "@kinderstark/content-types";
import { follow } from "../content/store.ts";
import { type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { addressInLine, geoHref } from "../map/directions.ts";
import { icon } from "./icon.ts";

/**
 * The way to a place: hands it to the phone's own map app, which is why no map of somebody else is needed here. The page needs
 * `Directions.astro` for it.
 * @param location one whose address is known and no secret
 */
export function directions(location: Entry<"location">): Html {
	const town = follow("municipality", location.municipality)?.name ?? location.outsideTown;
	const address = addressInLine({ street: location.street, postalCode: location.postalCode, town });
	const words = t().map;
	return html`
		<p class="directions no-print">
			<a href="${geoHref(address, location)}" data-directions="${address}">${icon("pin")}${words.route}</a>
			<button type="button" data-copy-address="${address}" data-copied="${words.copied}" data-failed="${words.notCopied}" hidden>${words.copyAddress}</button>
			<span role="status" data-copy-said></span>
		</p>
	`;
}
