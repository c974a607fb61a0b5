import { without } from "./narrowed-state.ts";
import { type FacetSpec, type SearchState, withoutPlace } from "./state.ts";

/** What is near a search that has found nothing. */

export interface Alternative {
	kind: "radius" | "age" | "topic" | "place" | "wide" | "filters";
	state: SearchState;
	/** of the topic or the age that is tried instead */
	name?: string;
}

function optionsOf(facets: readonly FacetSpec[], name: string) {
	return facets.find((facet) => facet.name === name)?.options ?? [];
}

function withValues(state: SearchState, facet: string, values: readonly string[]): SearchState {
	return { ...state, filters: { ...state.filters, [facet]: values } };
}

/* The ages before and after the one that is chosen. */
function otherAges(state: SearchState, facets: readonly FacetSpec[]): Alternative[] {
	const options = optionsOf(facets, "alter");
	const at = options.findIndex(({ value }) => value === state.filters.alter?.[0]);
	if (at < 0) return [];
	return [options[at - 1], options[at + 1]].flatMap((option) =>
		option ? { kind: "age" as const, name: option.label, state: withValues(state, "alter", [option.value]) } : [],
	);
}

function otherTopic(state: SearchState, facets: readonly FacetSpec[]): Alternative | undefined {
	const options = optionsOf(facets, "thema");
	const [chosen] = state.filters.thema ?? [];
	const parent = options.find(({ value }) => value === chosen)?.parent;
	const above = parent === undefined ? undefined : options.find(({ value }) => value === parent);
	return above && { kind: "topic", name: above.label, state: withValues(state, "thema", [above.value]) };
}

/** Searches that ask for a little less, the least change first; some may find nothing either. */
export function alternativesTo(state: SearchState, facets: readonly FacetSpec[]): Alternative[] {
	const found: Alternative[] = [];
	const { place } = state;
	if (place && (place.radius !== "" || place.going)) {
		found.push({ kind: "radius", state: { ...state, place: { typed: place.typed, radius: "" }, order: "entfernung" } });
	}
	found.push(...otherAges(state, facets));
	const topic = otherTopic(state, facets);
	if (topic) found.push(topic);
	if (place) found.push({ kind: "place", state: withoutPlace(state) });
	const wider = withoutPlace(topic?.state ?? state);
	found.push({ kind: "wide", state: wider });
	/* Topic and age say most of what is looked for. */
	for (const { name } of [...facets].reverse()) {
		if (name === "thema" || name === "alter" || !wider.filters[name]) continue;
		found.push({ kind: "wide", state: without(wider, name) });
	}
	const bare: SearchState = {
		...wider,
		filters: Object.fromEntries(Object.entries(wider.filters).filter(([name]) => name === "thema" || name === "alter")),
	};
	found.push({ kind: "wide", state: bare });
	if (state.q !== "") {
		found.push({ kind: "filters", state: { ...state, q: "" } });
		found.push({ kind: "wide", state: { ...bare, q: "" } });
	}
	if (bare.filters.alter) found.push({ kind: "wide", state: { ...without(bare, "alter"), q: "" } });
	/* Everything is no answer to a question. */
	return found.filter(({ state: next }) => next.q !== "" || Object.keys(next.filters).length > 0 || next.place);
}
