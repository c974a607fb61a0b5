import type { Entry } from "@kinderstark/content-types";
import { ageOfService, placeInWords } from "../content/queries.ts";
import { type CardFacts, cardFacts } from "../content/service-facts.ts";
import { langAttributes, langOf } from "../content/translations.ts";
import { pathOf } from "../content/urls.ts";
import { escapeHtml } from "../escape.ts";
import { leftToRight } from "../i18n/bidi.ts";
import { pageLanguage, t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { labelOf } from "../i18n/vocabulary.ts";
import { telHref } from "../phone.ts";
import { FITS_ON_CARD, withSoftHyphens } from "../soft-hyphens.ts";
import { icon } from "./icon.ts";

/** A service in a list, as HTML: a page may have many, which is why this is not a component. */

const fact = (name: string, text: string, label = "") =>
	`<li>${icon(name)}${label && `<span class="visually-hidden">${escapeHtml(label)} </span>`}${escapeHtml(text)}</li>`;

function costOf(cost: CardFacts["cost"], costNote: string | null): string {
	const known = cost !== "unbekannt" && cost !== "kostenlos" && costNote;
	return known || labelOf("costTypes", cost);
}

/** @param heading level of the name in the page's outline */
export function serviceCard(service: Entry<"service">, heading: "h2" | "h3" | "h4"): string {
	const card = cardFacts(service);
	const { common } = t();
	/* The card is what all languages share; texts of another language come from the entry. */
	const { name, summary, costNote } = pageLanguage() === "de" ? card : service;
	const lang = (field: string) => langAttributes(langOf(service, field));
	const place = placeInWords(card);
	const facts = [
		card.professionals ? fact("people", common.onlyForProfessionals) : "",
		place ? fact("pin", place, common.place) : "",
		fact("child", ageOfService(card), common.age),
		fact("euro", costOf(card.cost, costNote), common.cost),
		card.stale ? fact("clock", common.checkedLongAgo) : "",
		card.plainLanguage ? fact("check", t().service.alsoInPlainLanguage) : "",
		card.courseOver ? fact("calendar", common.courseIsOver) : "",
	];
	const call = card.phone
		? `<a class="phone-button phone-button-quiet" href="${escapeHtml(telHref(card.phone))}">${icon("phone")}<span><span class="visually-hidden">${escapeHtml(say(common.callName, { name }))} </span>${leftToRight(card.phone)}</span></a>`
		: "";
	return [
		`<article class="card service-card ${card.station ? `p${card.station}` : "p-all"}" data-entry="${escapeHtml(card.slug)}"><div class="card-body">`,
		`<${heading} class="card-title"><a href="${escapeHtml(pathOf("service", card))}"${lang("name")}>${escapeHtml(withSoftHyphens(name, FITS_ON_CARD))}</a></${heading}>`,
		card.provider ? `<p class="card-provider">${escapeHtml(card.provider)}</p>` : "",
		`<p class="card-summary"${lang("summary")}>${escapeHtml(summary)}</p>`,
		card.closed ? `<p class="card-closed">${icon("door")}${escapeHtml(common.closedForNow)}</p>` : "",
		`<ul class="facts">${facts.join("")}</ul></div>${call}</article>`,
	].join("");
}
