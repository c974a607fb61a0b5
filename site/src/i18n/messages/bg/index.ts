import type { Messages } from "../types.ts";
import { chain } from "./chain.ts";
import { common } from "./common.ts";
import { crisisFinder } from "./crisis-finder.ts";
import { errors } from "./errors.ts";
import { events } from "./events.ts";
import { exit } from "./exit.ts";
import { facets } from "./facets.ts";
import { finder } from "./finder.ts";
import { format } from "./format.ts";
import { help } from "./help.ts";
import { hits } from "./hits.ts";
import { home } from "./home.ts";
import { hours } from "./hours.ts";
import { hoursWords } from "./hours-words.ts";
import { lists } from "./lists.ts";
import { map } from "./map.ts";
import { network } from "./network.ts";
import { offline } from "./offline.ts";
import { pages } from "./pages.ts";
import { placeFinder, places } from "./places.ts";
import { projects } from "./projects.ts";
import { providers } from "./providers.ts";
import { search, searchScript } from "./search.ts";
import { service } from "./service.ts";
import { shortlist } from "./shortlist.ts";
import { site } from "./site.ts";
import { suggestions } from "./suggestions.ts";
import { vocabulary } from "./vocabulary.ts";
import { wegweiser } from "./wegweiser.ts";

export const bg: Messages = {
	chain,
	common,
	crisisFinder,
	errors,
	events,
	exit,
	facets,
	finder,
	format,
	help,
	hits,
	home,
	hours,
	hoursWords,
	lists,
	map,
	network,
	offline,
	pages,
	placeFinder,
	places,
	projects,
	providers,
	search,
	searchScript,
	service,
	shortlist,
	site,
	suggestions,
	vocabulary,
	wegweiser,
};
