import type { HoursLanguage } from "../opening-hours/index.ts";
import { intlLocale } from "./languages.ts";
import { pageLanguage, t } from "./page-language.ts";

/** How opening hours are told on the page that is being made. */
export function hoursLanguage(): HoursLanguage {
	return { words: t().hoursWords, locale: intlLocale(pageLanguage()) };
}
