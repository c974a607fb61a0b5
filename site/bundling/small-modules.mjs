/*
 * Modules of a few lines that several scripts use: one file for each set. By itself the bundler makes one of each, and on a slow
 * line each request costs more than what is in it.
 */
const among = (name, modules) => ({ name, test: new RegExp(`/site/src/(${modules.join("|")})\\.ts$`) });

/** Groups of modules, as the bundler takes them. */
export const smallModules = [
	among("small", ["i18n/client", "i18n/fill-in", "phone", "shortlist/lines"]),
	among("places", [
		"i18n/say",
		"i18n/languages",
		"i18n/addresses",
		"search/edit-distance",
		"search/fold",
		"search/letters",
		"search/tokens",
	]),
];
