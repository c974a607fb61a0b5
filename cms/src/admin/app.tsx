import type { StrapiApp } from "@strapi/strapi/admin";
import { registerChoices } from "./choices/register.ts";
import { keepGridsReachable } from "./grid-tab-stop.ts";
import logo from "./logo.svg";
import { prepareBrowser } from "./prepare-browser.ts";
import { registerEntryPanel, registerWidget } from "./publishing/register.ts";
import { registerMissesWidget } from "./search-misses/register.ts";
import { choiceLabels } from "./translations/choice-labels.ts";
import { german } from "./translations/german.ts";

prepareBrowser();

/** The editing desk's own parts: German first, the network's name, and what tells editors about publishing. */
export default {
	config: {
		locales: ["de"],
		translations: { de: { ...choiceLabels(), ...german } },
		auth: { logo },
		menu: { logo },
		head: { favicon: logo },
		tutorials: false,
		notifications: { releases: false },
	},
	register(app: StrapiApp) {
		registerChoices(app);
		registerWidget(app);
		registerMissesWidget(app);
	},
	bootstrap(app: StrapiApp) {
		registerEntryPanel(app);
		keepGridsReachable(document.body);
	},
};
