import "../styles/contact.css";
import type { ComponentValues, elements } from "@kinderstark/content-types";
import { inGerman, langAttributes } from "../content/translations.ts";
import { type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { icon } from "./icon.ts";

const QUESTIONS = ["stepFree", "accessibleToilet", "strollerParking", "inductionLoop", "signLanguage"] as const;

/** What is known of getting in and getting along, and what is not. */
export function accessibility(of: ComponentValues<typeof elements.accessibility>): Html {
	const { common, service } = t();
	const questions = QUESTIONS.map((name) => ({ label: service.access[name], value: of[name] }));
	const known = questions.filter(({ value }) => value === "ja" || value === "nein");
	const unknown = questions.filter(({ value }) => value !== "ja" && value !== "nein");
	const lines = known.map(
		({ label, value }) =>
			html`<li class="access-${value}">${icon(value === "ja" ? "check" : "cross")}${label}: ${value === "ja" ? common.yes : common.no}</li>`,
	);
	return html`${known.length > 0 && html`<ul class="access-list"> ${lines} </ul>`}
		${unknown.length > 0 && html`<p class="unknown">${say(service.accessUnknown, { things: unknown.map(({ label }) => label).join(", ") })}</p>`}
		${of.note && html`<p${langAttributes(inGerman())}>${of.note}</p>`}`;
}
