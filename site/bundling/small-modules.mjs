/*
 * Modules that several scripts use, in one file for each set, with what these need. By itself the bundler makes one of each, and on
 * a slow line each request costs more than what is in it.
 */
const among = (name, modules) => ({ name, test: new RegExp(`/site/src/(${modules.join("|")})\\.ts$`) });

/** Groups of modules, as the bundler takes them. */
export const smallModules = [
	/* What the bundler adds for itself goes into no group: `plain-imports.mjs` takes it away. */
	{ name: "preload-helper", test: /preload-helper/, priority: 1 },
	among("small", ["i18n/client", "i18n/fill-in", "phone", "shortlist/lines"]),
	/* The shortlist does without. */
	among("numbers", ["i18n/languages", "i18n/say"]),
	/* What suggestions need, and all of the search: the page that comes after them has it then. */
	among("search", ["search/(begin|combobox-field|edit-distance|fold|index-folder|letters|suggestion-words|tokens)"]),
];
