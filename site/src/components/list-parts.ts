import { BROWSED_FACETS } from "../content/facet-routes.ts";
import { facet } from "../content/facets.ts";
import { isLong, isLongGroup, type List, listOf, PLACE_GROUPS, partOfList } from "../content/listing.ts";
import { asksForCrisisHelp, bySlug, stationOf } from "../content/queries.ts";
import { follow } from "../content/store.ts";
import { pathOf } from "../content/urls.ts";
import { t } from "../i18n/page-language.ts";
import { say } from "../i18n/say.ts";
import { pageParts } from "../layouts/base.ts";
import { makeAsText } from "../text-pages.ts";
import { type ListPartProps, listPart, listPartBase } from "./list-part.ts";

/** Which part of which list stands at an address, for every kind of list that has letters. */

type About = Omit<ListPartProps, "part">;

const named = (list: List, name: string, root: { label: string; href: string }, more: Partial<About> = {}): About => ({
	list,
	of: name,
	breadcrumb: [root],
	back: name,
	...more,
});

function ofPhase(slug: string): About | undefined {
	const phase = bySlug("phase", slug);
	return phase && named(listOf.phase(phase), phase.name, { label: t().common.chain, href: "/phasen/" }, { station: stationOf(phase) });
}

function ofTransition(slug: string): About | undefined {
	const transition = bySlug("transition", slug);
	if (!transition) return undefined;
	const station = stationOf(follow("phase", transition.toPhase));
	return named(listOf.transition(transition), transition.name, { label: t().common.chain, href: "/phasen/" }, { station });
}

function ofTopic(slug: string): About | undefined {
	const topic = bySlug("topic", slug);
	const root = { label: t().common.topics, href: "/themen/" };
	return topic && named(listOf.topic(topic), topic.name, root, { quickExit: asksForCrisisHelp(topic) });
}

function ofProvider(slug: string): About | undefined {
	const provider = bySlug("organization", slug);
	return provider && named(listOf.organization(provider), provider.name, { label: t().common.providers, href: "/traeger/" });
}

function ofFacet(facetName: string, value: string): About | undefined {
	const name = BROWSED_FACETS.find((candidate) => candidate === facetName);
	const choice =
		name &&
		facet(name)
			.values()
			.find((candidate) => candidate.value === value);
	if (!name || !choice) return undefined;
	return named(listOf.facet(name, choice.value), `${facet(name).label}: ${choice.label}`, { label: t().common.browse, href: "/stoebern/" });
}

function ofPlace(slug: string, groupName: string): About | undefined {
	const words = t().places;
	const place = bySlug("municipality", slug);
	const group = PLACE_GROUPS.find((name) => name === groupName);
	if (!place || !group || !isLongGroup(place, group)) return undefined;
	const title = { "am-ort": say(words.inPlace, { place: place.name }), "zu-ihnen": words.comesToYou, anderswo: words.elsewhere }[group];
	return {
		list: listOf.place(place, group),
		of: group === "am-ort" ? title : say(words.placeAndList, { place: place.name, list: title }),
		breadcrumb: [
			{ label: t().common.places, href: "/orte/" },
			{ label: place.name, href: pathOf("municipality", place) },
		],
		back: title,
	};
}

const kinds: Record<string, (one: string, two: string) => About | undefined> = {
	angebote: () => ({ list: listOf.all(), breadcrumb: [], back: t().common.allServices }),
	phasen: ofPhase,
	uebergaenge: ofTransition,
	themen: ofTopic,
	traeger: ofProvider,
	stoebern: ofFacet,
	orte: ofPlace,
};

const ADDRESS = /^\/([a-z]+)\/(?:([\w-]+)\/)?(?:([\w-]+)\/)?a-z\/([\w-]+)\/$/;

/**
 * The part of a list of services at a German address (`/themen/schlaf/a-z/b/`); undefined where there is none.
 */
export function listPartAt(address: string): ListPartProps | undefined {
	const [, kind = "", one = "", two = "", letter = ""] = ADDRESS.exec(address) ?? [];
	/* Letters of providers are pages of their own. */
	const about = one === "" && kind !== "angebote" ? undefined : kinds[kind]?.(one, two);
	/* A group of a place is long together with the others. */
	if (!about || (kind !== "orte" && !isLong(about.list))) return undefined;
	const part = partOfList(about.list, letter);
	return part && { ...about, part };
}

makeAsText("listParts", (german, address) => {
	const props = listPartAt(german);
	if (!props) return undefined;
	/* Each kind of list has a route file, and so styles, of its own. */
	const kind = german.replace(/^\/([a-z]+)\/.*$/, "$1");
	return {
		shape: `list ${kind} ${props.quickExit ?? false}`,
		parts: () => pageParts(listPartBase(props), listPart(props), address),
	};
});
