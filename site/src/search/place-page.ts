import { localPath } from "../i18n/addresses.ts";
import { clientMessages } from "../i18n/client.ts";
import type { Messages } from "../i18n/messages/types.ts";
import { say, sayCount } from "../i18n/say.ts";
import { type Answer, findPlace, type Match, type Place } from "./youth-office.ts";

/** „Wer ist zuständig?“: answers while somebody types, from the list that stands on the page anyway. */

const form = document.querySelector<HTMLFormElement>("[data-place-form]");
const input = form?.querySelector<HTMLInputElement>("input[name=ort]");
const answerBox = document.querySelector<HTMLElement>("[data-place-answer]");
const rows = [...document.querySelectorAll<HTMLElement>("[data-place]")];
const words = clientMessages<Messages["placeFinder"]>("placeFinder");
const MOST_ANSWERS = 4;
const TYPING_PAUSE = 250;

const split = (text: string | undefined) => (text ? text.split("|") : []);

const places: Place[] = rows.map((row) => ({
	id: row.dataset.place ?? "",
	name: row.querySelector("[data-place-name]")?.textContent?.trim() ?? "",
	postalCodes: split(row.dataset.codes),
	districts: split(row.dataset.districts),
}));

function line(text: string, href?: string, linkText?: string): HTMLParagraphElement {
	const paragraph = document.createElement("p");
	paragraph.textContent = text;
	if (href && linkText) {
		const link = document.createElement("a");
		link.href = localPath(href, document.documentElement.lang);
		link.textContent = linkText;
		paragraph.append(" ", link);
	}
	return paragraph;
}

function whereInWords(place: Place, { matched }: Match): string {
	if (matched === place.name) return place.name;
	return /^\d/.test(matched) ? `${matched} ${place.name}` : say(words.belongsTo, { part: matched, place: place.name });
}

/* The answer is the list's own row in other words, so that the two never differ. */
function found(match: Match): DocumentFragment | undefined {
	const row = rows.find(({ dataset }) => dataset.place === match.id);
	const place = places.find(({ id }) => id === match.id);
	const template = document.querySelector<HTMLTemplateElement>('template[data-template="answer"]');
	if (!row || !place || !template) return undefined;
	const card = template.content.cloneNode(true) as DocumentFragment;
	const slot = <E extends HTMLElement>(name: string) => card.querySelector<E>(`[data-slot="${name}"]`);
	const office = row.querySelector<HTMLAnchorElement>("[data-place-office]");
	const officeLink = slot<HTMLAnchorElement>("office");
	if (officeLink && office) {
		officeLink.href = office.href;
		officeLink.textContent = office.textContent;
	}
	const where = slot("where");
	if (where) where.textContent = whereInWords(place, match);
	const phone = row.querySelector("[data-place-phone] a");
	if (phone) slot("phone")?.append(phone.cloneNode(true));
	else slot("phone")?.remove();
	const town = slot<HTMLAnchorElement>("town");
	if (town) {
		town.href = localPath(`/orte/${place.id}/`, document.documentElement.lang);
		town.textContent = say(words.servicesIn, { place: place.name });
	}
	return card;
}

function answerInWords(answer: Answer, typed: string): (Node | undefined)[] {
	const shown = typed.trim().slice(0, 60);
	switch (answer.kind) {
		case "empty":
			return [];
		case "found":
			return answer.matches.length > MOST_ANSWERS
				? [line(sayCount(words.manyFit, answer.matches.length, document.documentElement.lang))]
				: answer.matches.map(found);
		case "similar":
			return [line(say(words.didYouMean, { typed: shown })), ...answer.matches.slice(0, MOST_ANSWERS).map(found)];
		case "outside":
			return [line(say(words.outside, { code: answer.postalCode })), line(words.helpEverywhere, "/hilfe-sofort/", words.helpNow)];
		case "unknown":
			return [line(say(words.unknown, { typed: shown }))];
	}
}

function show(typed: string): void {
	const answer = findPlace(places, typed);
	answerBox?.replaceChildren(...answerInWords(answer, typed).filter((node) => node !== undefined));
	/* Few places are shown as the answer; of many the list below keeps those that fit. */
	const many = "matches" in answer && answer.matches.length > MOST_ANSWERS;
	const ids = many ? new Set(answer.matches.map(({ id }) => id)) : undefined;
	for (const row of rows) row.hidden = ids !== undefined && !ids.has(row.dataset.place ?? "");
}

function remember(typed: string): void {
	const query = typed.trim() === "" ? location.pathname : `?${new URLSearchParams({ ort: typed.trim() })}`;
	history.replaceState(null, "", query);
}

if (form && input) {
	let pause: ReturnType<typeof setTimeout> | undefined;
	input.addEventListener("input", () => {
		clearTimeout(pause);
		pause = setTimeout(() => show(input.value), TYPING_PAUSE);
	});
	form.addEventListener("submit", (event) => {
		event.preventDefault();
		clearTimeout(pause);
		show(input.value);
		remember(input.value);
	});
	/* Somebody may have begun to type before this was there. */
	input.value ||= (new URLSearchParams(location.search).get("ort") ?? "").slice(0, 80);
	show(input.value);
}
