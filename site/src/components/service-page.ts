import "../styles/contact.css";
import "../styles/stations.css";
import "../styles/service.css";
import "../styles/badge.css";
import "../styles/contact-box.css";
import "../styles/lists.css";
import type { Entry } from "@kinderstark/content-types";
import { checkAge, checkIsLongOverdue, courseEndedOn, isClosedNow, isOver } from "../content/lifecycle.ts";
import {
	ageOfService,
	asksForCrisisHelp,
	reachableOrganization,
	relatedServices,
	stationOf,
	stationOfService,
} from "../content/queries.ts";
import { content, follow, followAll, GERMAN } from "../content/store.ts";
import { inGerman, langAttributes, langOf, translationsOf } from "../content/translations.ts";
import { pathHere, pathOf, shortPath } from "../content/urls.ts";
import { feedbackHref } from "../feedback.ts";
import { bareAddress, capitalized, dayInWords, listInWords } from "../format.ts";
import { attr, type Html, type HtmlValue, html, raw } from "../html.ts";
import { inLocale } from "../i18n/addresses.ts";
import { LANGUAGE_NAMES } from "../i18n/language-names.ts";
import { isLanguageCode, siteLanguage } from "../i18n/languages.ts";
import { pageLanguage, t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { labelOf } from "../i18n/vocabulary.ts";
import type { BaseProps } from "../layouts/base.ts";
import type { HoursRow } from "../opening-hours/index.ts";
import { serviceData } from "../structured-data.ts";
import { accessibility } from "./accessibility.ts";
import { address, hasDirections } from "./address.ts";
import { badge } from "./badge.ts";
import { checkedBadge, checkedOn } from "./checked-on.ts";
import { contactPoints } from "./contact-points.ts";
import { crisisPanel } from "./crisis-panel.ts";
import { downloads } from "./downloads.ts";
import { icon } from "./icon.ts";
import { hoursRows, openingHours } from "./opening-hours.ts";
import { pageHeading } from "./page-header.ts";
import { picture } from "./picture.ts";
import { rememberButton, shortlistItem } from "./remember-button.ts";
import { richTextBlock } from "./rich-text-block.ts";
import { serviceCard } from "./service-card.ts";
import { shortlistData } from "./shortlist-data.ts";
import { sourceList } from "./source-list.ts";

/**
 * The parts of a service's page as HTML. Four of five pages of a large directory are such pages, in every language, which is why
 * these are no components (see `html.ts`).
 */

type Service = Entry<"service">;

/** What makes one service's page another one than the next: what it shows first, and which scripts it needs. */
export interface ServiceLook {
	over: boolean;
	crisis: boolean;
	switchesText: boolean;
	leads: boolean;
}

export function serviceLook(service: Service): ServiceLook {
	const over = isOver(service);
	return {
		over,
		crisis: followAll("topic", service.topics).some(asksForCrisisHelp),
		switchesText: !over && Boolean(service.plainLanguage),
		leads: !over && hasDirections(followAll("location", service.locations)),
	};
}

/** What the page of a service has around its own content. */
export function serviceBase(service: Service, { over, crisis }: ServiceLook): BaseProps {
	return {
		titleText: langOf(service, "name"),
		title: service.name,
		description: service.summary,
		breadcrumb: [{ label: t().common.services, href: "/angebote/" }],
		structuredData: over ? [] : [serviceData(service, content().publicUrl)],
		noindex: over,
		headerSearch: !over,
		station: stationOfService(service),
		ogType: "article",
		quickExit: crisis,
	};
}

const langIn = (service: Service, field: keyof Service) => langAttributes(langOf(service, field));
const isCourseOver = (service: Service) => courseEndedOn(service.schedules) !== undefined;

/** The address for print and for partners. */
function permanentAddress({ shortId, slug }: Service): string {
	const path = shortId ? shortPath(shortId) : pathHere(pathOf("service", { slug }));
	return `${content().publicUrl}${path}`;
}

function badges(service: Service): Html {
	const { common } = t();
	const { cost } = service;
	return html`
		<ul class="badges">
			<li>${badge("phase", "child", ageOfService(service))}</li>
			${cost !== "unbekannt" && html`<li>${badge(cost === "kostenlos" ? "good" : "plain", "euro", labelOf("costTypes", cost))}</li>`}
			${checkAge(service) !== "unknown" && html`<li>${checkedBadge(service, "#stand")}</li>`}
			${!service.providerConfirmed && html`<li><a class="badge badge-notice" href="#stand">${icon("info")}${common.notConfirmed}</a></li>`}
		</ul>
	`;
}

/* Only where somebody has translated it: every other page is there in all languages, with German texts. */
function translations(service: Service): Html | undefined {
	const translated = translationsOf("service", service.documentId);
	const others = translated.length === 0 ? [] : [GERMAN, ...translated].filter(isLanguageCode).filter((code) => code !== pageLanguage());
	if (others.length === 0) return undefined;
	const path = pathOf("service", service);
	const links = others.map(
		(code) =>
			html`<li><a class="pill pill-plain" href="${inLocale(path, code)}" hreflang="${code}" lang="${code}" dir="${siteLanguage(code).dir}">${LANGUAGE_NAMES[code].name}</a></li>`,
	);
	return html`
		<nav class="translations no-print" aria-label="${t().service.otherLanguages}">
			<ul class="pills">${links}</ul>
		</nav>
	`;
}

function textSwitch(): Html {
	const { textKind, everydayLanguage, plainLanguage } = t().service;
	return html`
		<div class="text-switch no-print" role="group" aria-label="${textKind}" data-text-switch>
			<button type="button" aria-pressed="true" data-text="everyday">${everydayLanguage}</button>
			<button type="button" aria-pressed="false" data-text="plain"${langAttributes(inGerman())}>${plainLanguage}</button>
		</div>
	`;
}

function head(service: Service, over: boolean): Html {
	const words = t().service;
	const provider = follow("organization", service.organization);
	const heading = pageHeading({
		title: service.name,
		lead: service.summary,
		text: langOf(service, "name"),
		leadText: langOf(service, "summary"),
		kicker: provider ? say(words.serviceOf, { provider: provider.name }) : words.service,
	});
	return html`
		<header class="page-header">
			${heading}
			${!over && badges(service)}${translations(service)}${!over && service.plainLanguage && textSwitch()}
		</header>
	`;
}

function notices(service: Service, over: boolean): Html {
	const { common, service: words } = t();
	if (over) {
		const lastDay = service.endsOn && say(words.lastDay, { date: dayInWords(service.endsOn) });
		return html`<p class="notice" data-ended>${icon("info")}<span><strong>${words.ended}</strong> ${lastDay}</span></p>`;
	}
	if (isClosedNow(service)) {
		const state = service.closedUntil ? say(words.closedUntil, { date: dayInWords(service.closedUntil) }) : common.closedForNow;
		const notice = html`<span${langIn(service, "closureNotice")}>${service.closureNotice}</span>`;
		return html`<div class="notice" role="note">${icon("door")}<p><strong>${state}.</strong> ${notice}</p></div>`;
	}
	if (!isCourseOver(service)) return html``;
	return html`<p class="notice">${icon("calendar")}<span><strong>${words.courseOver}</strong> ${words.askForNewCourse}</span></p>`;
}

function crisisHelp(): Html {
	const { common, service: words } = t();
	return crisisPanel({ title: common.inDanger, limit: 3, violence: true, text: html`<p>${words.doNotWaitForAppointment}</p>` });
}

/** What stands first on a service's page, with the numbers for a crisis. */
export function serviceTop(service: Service, { over, crisis }: Pick<ServiceLook, "over" | "crisis">): Html {
	return html`
		${head(service, over)}
		${notices(service, over)}
		${crisis && crisisHelp()}
	`;
}

function item(service: Service, rows: readonly HoursRow[]) {
	return shortlistData(service, service, { lang: langOf(service, "name").lang ?? pageLanguage(), words: pageLanguage(), rows });
}

/** What the shortlist has to know of a service that has ended. */
export function endedItem(service: Service): Html | undefined {
	const kept = item(service, []);
	return kept && shortlistItem(kept);
}

/* Whom to ask where the service has no contact of its own. */
function otherContact(provider: Entry<"organization"> | undefined): Html {
	const { common, service: words } = t();
	const fallback = reachableOrganization(provider);
	return html`
		<p class="unknown">${words.noOwnPhone}</p>
		${fallback && html`<p>${common.askHere} <strong>${fallback.name}</strong></p>`}${fallback && contactPoints(fallback.contactPoints)}${provider?.website && html`<p><a href="${provider.website}">${icon("external")}${bareAddress(provider.website).split("/")[0]}</a></p>`}${!fallback && html`<p>${words.youthOfficeHelpsToo} <a href="/wer-ist-zustaendig/">${common.whoIsResponsible}</a></p>`}
	`;
}

function contactBox(service: Service, rows: readonly HoursRow[]): Html {
	const { common, service: words } = t();
	const provider = follow("organization", service.organization);
	const points = service.contactPoints ?? [];
	const reachable = points.some(({ phone, email }) => phone || email);
	const kept = item(service, rows);
	const short = permanentAddress(service);
	return html`
		<aside class="contact-box" aria-labelledby="kontakt">
			<h2 id="kontakt">${common.contact}</h2>
			${reachable ? contactPoints(points) : otherContact(provider)}
			${service.registrationUrl && !isCourseOver(service) && html`<p><a class="button" href="${service.registrationUrl}">${icon("external")}${words.registerOnline}</a></p>`}
			${provider && html`<p class="contact-provider">${words.provider} <a href="${pathOf("organization", provider)}">${provider.name}</a></p>`}
			${kept && html`<div class="contact-remember">${rememberButton(kept)}</div>`}
			<p class="contact-short">${icon("bookmark")}<span>${words.shortAddress} <a href="${new URL(short).pathname}" dir="ltr">${bareAddress(short)}</a></span></p>
		</aside>
	`;
}

/** @param id lets other pages and the top of this one lead here */
function answer(question: string, symbol: string, id: string, content: HtmlValue): Html {
	return html`
		<div class="answer" id="${id}">
			<dt>${icon(symbol)}${question}</dt>
			<dd>${content}</dd>
		</div>
	`;
}

function forWhom(service: Service): Html {
	const { service: words } = t();
	const audiences = (service.audience ?? []).map((value) => labelOf("audiences", value));
	const area = say(words.area[service.serviceArea], {
		places: listInWords(followAll("municipality", service.serviceAreaMunicipalities).map(({ name }) => name)),
	});
	return html`
		<p>${capitalized(ageOfService(service))}${audiences.length > 0 && `: ${audiences.join(", ")}`}</p>
		<p>${area}</p>
		${service.eligibility && html`<div class="eligibility"><p class="small-label">${words.requirement}</p><div${langIn(service, "eligibility")}>${richTextBlock(service.eligibility)}</div></div>`}
	`;
}

function where(service: Service, locations: readonly Entry<"location">[]): Html {
	const { common, service: words } = t();
	const nowhere = locations.length === 0 && !service.homeVisit && !service.online;
	return html`
		${locations.map(address)}${service.homeVisit && html`<p>${icon("home")}${words.comesHome}</p>`}${service.online && html`<p>${icon("screen")}${words.onlineOrPhone}</p>`}${nowhere && html`<p class="unknown">${common.notKnown}</p>`}
	`;
}

function when(service: Service, rows: readonly HoursRow[]): Html {
	const lastDay = service.endsOn && html`<p>${icon("calendar")}${say(t().service.endsOn, { date: dayInWords(service.endsOn) })}</p>`;
	const { schedules, appointmentOnly, hoursNote, temporarilyClosed, closedUntil } = service;
	return html`
		${lastDay}${openingHours({ of: { schedules, appointmentOnly, hoursNote, temporarilyClosed, closedUntil }, rows })}
	`;
}

function costs(service: Service): Html {
	const { service: words } = t();
	const { cost, costNote, coveredByBut } = service;
	const known = cost !== "unbekannt";
	const free = cost === "kostenlos";
	const lang = langIn(service, "costNote");
	return html`
		<p>${known ? capitalized(labelOf("costTypes", cost)) : words.costNotKnown}${costNote && known && html`: <span${lang}>${costNote}</span>`}</p>
		${costNote && !known && html`<p${lang}>${costNote}</p>`}${coveredByBut === "ja" && html`<p>${icon("check")}${words.butPays}</p>`}${coveredByBut === "nein" && !free && html`<p>${words.butDoesNotPay}</p>`}${coveredByBut === "unbekannt" && !free && known && html`<p class="unknown">${words.butNotKnown}</p>`}
	`;
}

function registration(service: Service): Html {
	const { common, service: words } = t();
	const { availability } = service;
	const free =
		availability &&
		html`
		<p>
			${availability.waitingTime && `${say(words.waitingTime, { time: availability.waitingTime })} `}
			${availability.freePlaces !== null && `${say(words.freePlaces, { count: availability.freePlaces })} `}
			<span class="unknown">${say(common.asOf, { date: dayInWords(availability.asOf) })}</span>
		</p>
	`;
	return html`
		<p${attr("class", service.registration === "unbekannt" ? "unknown" : undefined)}>${words.registration[service.registration]}</p>
		${service.registrationNote && html`<p${langIn(service, "registrationNote")}>${service.registrationNote}</p>`}${free}
	`;
}

function spokenLanguages(service: Service): Html {
	const { service: words } = t();
	const german = langAttributes(inGerman());
	const lines = (service.languages ?? []).map(
		({ language, note }) =>
			html`<li>${labelOf("spokenLanguages", language)}${note && html`<span class="language-note"${german}> (${note})</span>`}</li>`,
	);
	const known = lines.length > 0 ? html`<ul class="language-list">${lines}</ul>` : html`<p class="unknown">${words.languagesNotKnown}</p>`;
	return html`
		${known}${service.interpretation && html`<p>${words.interpretation} <span${langIn(service, "interpretation")}>${service.interpretation}</span></p>`}
	`;
}

/* Its own accessibility counts; otherwise that of the buildings in which it takes place. */
function accessible(service: Service, locations: readonly Entry<"location">[]): HtmlValue {
	if (service.accessibility) return html`<div>${accessibility(service.accessibility)}</div>`;
	const places = locations.flatMap(({ name, accessibility: of }) => (of ? [{ name, of }] : []));
	if (places.length === 0) return html`<p class="unknown">${t().service.accessNotKnown}</p>`;
	const named = locations.length > 1;
	return places.map(({ name, of }) => html`<div>${named && html`<p class="small-label">${name}</p>`}${accessibility(of)}</div>`);
}

function answers(service: Service, rows: readonly HoursRow[]): Html {
	const { service: words } = t();
	const locations = followAll("location", service.locations);
	return html`
		<dl class="answers">
			${answer(words.forWhom, "child", "fuer-wen", forWhom(service))}
			${answer(words.where, "pin", "wo", where(service, locations))}
			${answer(words.when, "clock", "wann", when(service, rows))}
			${answer(words.whatDoesItCost, "euro", "kosten", costs(service))}
			${!isCourseOver(service) && answer(words.mustIRegister, "calendar", "anmeldung", registration(service))}
			${answer(words.whichLanguages, "speech", "sprachen", spokenLanguages(service))}
			${answer(words.isItAccessible, "access", "barrierefrei", accessible(service, locations))}
		</dl>
	`;
}

function description(service: Service): Html | undefined {
	const image = picture({ image: service.image });
	if (!service.description) return image;
	const text = html`<div${langIn(service, "description")}>${richTextBlock(service.description)}</div>`;
	return html`<section aria-labelledby="beschreibung" data-everyday-text><h2 id="beschreibung">${t().service.whatToExpect}</h2>${image}${text}</section>`;
}

function plainLanguage(service: Service): Html | undefined {
	const { service: words } = t();
	if (!service.plainLanguage) return undefined;
	return html`
		<details class="panel plain-language" data-plain-text>
			<summary><h2>${words.inPlainLanguage}</h2></summary>
			<div${langIn(service, "plainLanguage")}>${richTextBlock(service.plainLanguage)}</div>
			<p class="unknown">${words.plainNotChecked}</p>
		</details>
	`;
}

function more(service: Service): Html | undefined {
	const links = service.links ?? [];
	const files = service.files ?? [];
	if (links.length === 0 && files.length === 0) return undefined;
	return html`
		<section aria-labelledby="mehr">
			<h2 id="mehr">${t().common.moreAboutIt}</h2>
			<ul class="links">${links.map(({ label, url }) => html`<li>${icon("external")}<a href="${url}">${label}</a></li>`)}</ul>
			${downloads(files)}
		</section>
	`;
}

function belongsTo(service: Service): Html {
	const phases = followAll("phase", service.phases).map(
		(phase) =>
			html`<li><a class="pill p${stationOf(phase)}" href="${pathOf("phase", phase)}"${langAttributes(langOf(phase, "name"))}>${phase.name}</a></li>`,
	);
	const topics = followAll("topic", service.topics).map(
		(topic) =>
			html`<li><a class="pill pill-plain" href="${pathOf("topic", topic)}"${langAttributes(langOf(topic, "name"))}>${topic.name}</a></li>`,
	);
	return html`
		<section class="no-print" aria-labelledby="passt-zu">
			<h2 id="passt-zu">${t().service.belongsTo}</h2>
			<ul class="pills">
				${phases}
				${topics}
			</ul>
		</section>
	`;
}

function similar(service: Service): Html | undefined {
	const related = relatedServices(service).filter((other) => !isOver(other));
	if (related.length === 0) return undefined;
	return html`
		<section class="no-print" aria-labelledby="aehnlich">
			<h2 id="aehnlich">${t().service.mayHelpToo}</h2>
			<ul class="cards cards-small">${related.map((other) => html`<li>${raw(serviceCard(other, "h3"))}</li>`)}</ul>
		</section>
	`;
}

function standing(service: Service): Html {
	const { common, service: words } = t();
	const hint = feedbackHref(say(words.hintSubject, { name: service.name }), pathHere(pathOf("service", service)));
	return html`
		<section class="standing" id="stand" aria-labelledby="stand-titel">
			<h2 id="stand-titel">${common.howSure}</h2>
			${service.providerConfirmed ? html`<p>${icon("check")}${common.confirmedByProvider}</p>` : html`<p>${words.fromPublicSources}</p>`}
			${checkedOn(service)}
			${checkIsLongOverdue(service) && html`<p class="unknown" data-check-overdue>${words.checkOverdue}</p>`}
			${sourceList(service.sources)}
			<p class="no-print"><a class="button button-quiet" href="${hint}">${icon("mail")}${common.reportMistake}</a></p>
			<p class="print-only">${say(words.permanentAddress, { address: permanentAddress(service) })}</p>
		</section>
	`;
}

/** The whole content of the page of a service that has not ended. */
export function serviceArticle(service: Service, look: ServiceLook): Html {
	return html`<article class="page service" data-entry-page="${service.slug}">${serviceTop(service, look)} ${serviceDetails(service)}</article>`;
}

function serviceDetails(service: Service): Html {
	const rows = hoursRows(service.schedules);
	return html`
		<div class="service-columns">
			${contactBox(service, rows)}
			<div class="service-main">
				${answers(service, rows)}
			</div>
		</div>
		${description(service)}${plainLanguage(service)}${more(service)}${belongsTo(service)}
		${similar(service)}
		${standing(service)}
	`;
}
