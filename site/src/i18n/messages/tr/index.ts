import type { Messages } from "../types.ts";
import { chain } from "./chain.ts";
import { common } from "./common.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { facets } from "./facets.ts";
import { format } from "./format.ts";
import { help } from "./help.ts";
import { home } from "./home.ts";
import { hours, hoursWords } from "./hours.ts";
import { lists } from "./lists.ts";
import { network } from "./network.ts";
import { pages } from "./pages.ts";
import { placeFinder, places } from "./places.ts";
import { projects } from "./projects.ts";
import { providers } from "./providers.ts";
import { search, searchScript } from "./search.ts";
import { service } from "./service.ts";
import { shortlist, shortlistScript } from "./shortlist.ts";
import { site } from "./site.ts";
import { vocabulary } from "./vocabulary.ts";

export const tr: Messages = {
	chain,
	common,
	errors,
	events,
	facets,
	format,
	help,
	home,
	hours,
	hoursWords,
	lists,
	network,
	pages,
	placeFinder,
	places,
	projects,
	providers,
	search,
	searchScript,
	service,
	shortlist,
	shortlistScript,
	site,
	vocabulary,
};
