import { checkAge } from "../content/lifecycle.ts";
import { dayInWords } from "../format.ts";
import { type Html, html } from "../html.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { icon } from "./icon.ts";

interface Checked {
	lastCheckedOn: string | null;
}

/** When the details were checked last, and how long ago that is once it matters. */
export function checkedOn(entry: Checked): Html | undefined {
	if (!entry.lastCheckedOn) return undefined;
	const { lastChecked, lastCheckedHalfYear, lastCheckedYear } = t().service;
	const sentence = { unknown: "", fresh: lastChecked, "half-year": lastCheckedHalfYear, year: lastCheckedYear }[checkAge(entry)];
	return html`<p>${say(sentence, { date: dayInWords(entry.lastCheckedOn) })}</p>`;
}

/**
 * Says how old the details are, louder the older they are.
 * @param href where the page says more about it
 */
export function checkedBadge(entry: Checked, href: string): Html | undefined {
	const age = checkAge(entry);
	if (age === "unknown" || !entry.lastCheckedOn) return undefined;
	const { checkedOn, checkedHalfYearAgo, checkedYearAgo } = t().service;
	const words = { fresh: say(checkedOn, { date: dayInWords(entry.lastCheckedOn) }), "half-year": checkedHalfYearAgo, year: checkedYearAgo }[
		age
	];
	return html`<a class="badge${age === "year" && " badge-notice"}" href="${href}" data-checked="${age}">${icon(age === "fresh" ? "check" : "clock")}${words}</a>`;
}
