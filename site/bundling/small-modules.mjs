/*
 * Modules of a few lines that several scripts use: one file for each set. By itself the bundler makes one of each, and on a slow
 * line each request costs more than what is in it.
 */
const among = (name, modules) => ({ name, test: new RegExp(`/site/src/(${modules.join("|")})\\.ts$`) });

/** Groups of modules, as the bundler takes them. */
export const smallModules = [
	among("small", ["i18n/client", "i18n/fill-in", "i18n/languages", "i18n/say", "phone", "shortlist/lines"]),
	/* What the bundler adds for itself goes into no group: `plain-imports.mjs` takes it away. */
	{ name: "preload-helper", test: /preload-helper/, priority: 1 },
	among("search", [
		"i18n/addresses",
		"load-once",
		"load-styles",
		"search/(cards|combobox-field|desk-client|desk-questions|edit-distance|fold|index-folder|letters|page-kinds|state|suggestion-words|tokens)",
	]),
];
