import "../styles/list-numbers.css";
import "../styles/quick-exit.css";
import { type List, type ListPart, lettersOfList } from "../content/listing.ts";
import { rowFacts } from "../content/service-facts.ts";
import { servicesInWords } from "../format.ts";
import { attr, type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import type { BaseProps } from "../layouts/base.ts";
import type { Crumb } from "../structured-data.ts";
import { letterNav } from "./letter-nav.ts";
import { pageHeading } from "./page-header.ts";
import { serviceRows } from "./service-row.ts";

/** One page of a list that is too long for a page of its own. */
export interface ListPartProps {
	list: List;
	part: ListPart;
	/** what the list is about: „Schlafen“, „Rheine: am Ort“; left out for the list of everything */
	of?: string;
	/** the way to the list, without the list itself */
	breadcrumb: Crumb[];
	/** the list itself, in the breadcrumb and to go back */
	back: string;
	station?: number | undefined;
	/** the list is about violence */
	quickExit?: boolean;
}

const headingOf = (part: ListPart) => say(t().lists.servicesWithLetter, { letter: part.label });

/** What the page has around its own content. */
export function listPartBase({ list, part, of, breadcrumb, back, station, quickExit }: ListPartProps): BaseProps {
	const title = [of, headingOf(part)].filter(Boolean).join(": ");
	const description = say(t().lists.partDescription, { title });
	return { title, description, breadcrumb: [...breadcrumb, { label: back, href: list.home }], station, quickExit };
}

function rowsOf({ services }: ListPart): Html {
	const { common } = t();
	const { families = [], professionals = [] } = Object.groupBy(services, (service) =>
		rowFacts(service).professionals ? "professionals" : "families",
	);
	const apart =
		professionals.length > 0 &&
		html`<section class="for-professionals" aria-labelledby="fachkraefte"><h3 id="fachkraefte">${common.forProfessionals}</h3>${serviceRows(professionals)}</section>`;
	return html`
		<section aria-labelledby="liste">
			<h2 id="liste" class="visually-hidden">${common.services}</h2>
			${serviceRows(families)}
			${apart}
		</section>
	`;
}

function numbersOf({ numbers }: ListPart): Html | undefined {
	if (numbers.length === 0) return undefined;
	const items = numbers.map(
		({ label, href, current }) =>
			html`<li><a class="pill pill-plain" href="${href}"${attr("aria-current", current ? "page" : undefined)}>${label}</a></li>`,
	);
	return html`<nav class="list-numbers" aria-label="${t().lists.partsOfList}"><ul class="pills">${items}</ul></nav>`;
}

export function listPart({ list, part, of, back }: ListPartProps): Html {
	const words = t().lists;
	const choose = part.services.length === 0;
	const heading = pageHeading({
		title: headingOf(part),
		...(of ? { kicker: of } : {}),
		lead: choose ? words.chooseSecondLetter : servicesInWords(part.size),
	});
	const narrower = part.narrower.length > 0 && letterNav({ letters: part.narrower, current: part.letters, label: words.secondLetter });
	return html`
		<div class="page" data-list-part="${part.letters}">
			<header class="page-header">${heading}</header>
			<div>
				${letterNav({ letters: lettersOfList(list), current: part.first })}${narrower}${numbersOf(part)}${!choose && rowsOf(part)}
			</div>
			<p><a href="${list.home}">${say(words.backTo, { list: back })}</a></p>
		</div>
	`;
}
