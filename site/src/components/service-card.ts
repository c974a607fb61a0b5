import { type Entry, vocabulary } from "@kinderstark/content-types";
import sprite from "../assets/icons.svg?url";
import { checkAge, courseEndedOn, isClosedNow } from "../content/lifecycle.ts";
import { ageOfService, isForProfessionals, placeInWords, stationOfService } from "../content/queries.ts";
import { derivedFor, follow } from "../content/store.ts";
import { pathOf } from "../content/urls.ts";
import { escapeHtml } from "../escape.ts";
import { telHref } from "../format.ts";

/**
 * A service in a list, as HTML. Lists are made again whenever one of their services changes; the cards of the others are
 * remembered as they are, which is why this is not a component.
 */

type Service = Entry<"service">;

const icon = (name: string) =>
	`<svg class="icon" aria-hidden="true" focusable="false" width="24" height="24"><use href="${sprite}#${name}"></use></svg>`;

const fact = (name: string, text: string, label = "") =>
	`<li>${icon(name)}${label && `<span class="visually-hidden">${label}: </span>`}${escapeHtml(text)}</li>`;

function costOf(service: Service): string {
	const known = service.cost !== "unbekannt" && service.cost !== "kostenlos" && service.costNote;
	return known || vocabulary.labelOf(vocabulary.costTypes, service.cost);
}

/* Cards are kept: once for all levels of heading. */
interface Card {
	before: string;
	title: string;
	after: string;
}

function make(service: Service): Card {
	const provider = follow("organization", service.organization);
	const place = placeInWords(service);
	const station = stationOfService(service);
	const phone = (service.contactPoints ?? []).find((point) => point.phone)?.phone;
	const facts = [
		isForProfessionals(service) ? fact("people", "nur für Fachkräfte") : "",
		place ? fact("pin", place, "Ort") : "",
		fact("child", ageOfService(service), "Alter"),
		fact("euro", costOf(service), "Kosten"),
		checkAge(service) === "year" ? fact("clock", "Vor mehr als 12 Monaten geprüft") : "",
		courseEndedOn(service.schedules) ? fact("calendar", "Der Kurs ist vorbei") : "",
	];
	const call = phone
		? `<a class="phone-button phone-button-quiet" href="${escapeHtml(telHref(phone))}">${icon("phone")}<span><span class="visually-hidden">${escapeHtml(service.name)} anrufen: </span>${escapeHtml(phone)}</span></a>`
		: "";
	const after = [
		provider ? `<p class="card-provider">${escapeHtml(provider.name)}</p>` : "",
		`<p class="card-summary">${escapeHtml(service.summary)}</p>`,
		isClosedNow(service) ? `<p class="card-closed">${icon("door")}Zurzeit geschlossen</p>` : "",
		`<ul class="facts">${facts.join("")}</ul></div>${call}</article>`,
	];
	return {
		before: `<article class="card service-card ${station ? `p${station}` : "p-all"}" data-entry="${escapeHtml(service.slug)}"><div class="card-body">`,
		title: `<a href="${escapeHtml(pathOf("service", service))}">${escapeHtml(service.name)}</a>`,
		after: after.join(""),
	};
}

/** @param heading level of the name in the page's outline */
export function serviceCard(service: Service, heading: "h2" | "h3" | "h4"): string {
	const { before, title, after } = derivedFor("serviceCard", service.documentId, () => make(service));
	return `${before}<${heading} class="card-title">${title}</${heading}>${after}`;
}
