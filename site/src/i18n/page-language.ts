import type { LanguageCode } from "./languages.ts";
import { de } from "./messages/de/index.ts";
import type { Messages } from "./messages/types.ts";

/**
 * The language of the page that is being made. Pages are made one after the other (`render.ts`), so one place to keep it is
 * enough, and every part of a page can ask without being told.
 */
const current: LanguageCode = "de";

export function pageLanguage(): LanguageCode {
	return current;
}

/** The interface's words in the page's language: `t().search.title`. */
export function t(): Messages {
	return de;
}
