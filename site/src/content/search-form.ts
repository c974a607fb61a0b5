import { type Choice, toLines } from "@kinderstark/content-types";
import { t } from "../i18n/page-language.ts";
import { AGE_BANDS, BABY_AGES, DAY_PARTS, DAY_VALUES, OUTSIDE, WEEKEND } from "../search/facet-values.ts";
import type { SearchPlace } from "../search/place.ts";
import { choicesInUse } from "./facet-counts.ts";
import { type FacetName, facet, topicParents } from "./facets.ts";
import { sorted } from "./queries.ts";
import { derived } from "./store.ts";

/** What the search page's form offers. */

export interface FormChoice extends Choice {
	/** left out where the browser counts */
	count?: number;
	/** value of the choice above this one */
	parent?: string;
	/** not offered, but addresses may ask for it */
	hidden?: true;
}

export interface FormGroup {
	name: string;
	label: string;
	choices: FormChoice[];
	/** first option of a select: no filter; undefined: boxes to tick */
	any?: string;
	/** among "more filters": counted once somebody opens them */
	rare?: true;
}

function counted(name: FacetName, any?: string): FormGroup {
	return { name, label: facet(name).label, choices: choicesInUse(name), ...(any === undefined ? {} : { any }) };
}

/* In the first year, months matter. Whole stretches are not offered, but the guided way asks for them. */
function ages(): FormGroup {
	const words = t().finder;
	const group = counted("alter", words.any.alter);
	const babies = BABY_AGES.map(({ value }) => ({ value, label: words.babies[value] }));
	return {
		...group,
		choices: group.choices.flatMap((choice): FormChoice[] => {
			if (choice.value === "0") return [choice, ...babies];
			const band = AGE_BANDS.find(({ from }) => String(from / 12) === choice.value);
			return band ? [{ value: band.value, label: words.bands[band.value], hidden: true }, choice] : [choice];
		}),
	};
}

function topics(): FormGroup {
	const group = counted("thema", t().finder.any.thema);
	const parents = topicParents();
	return {
		...group,
		choices: group.choices.map((choice) => {
			const parent = parents[choice.value];
			return parent === undefined ? choice : { ...choice, parent };
		}),
	};
}

/** The filters that stand open. */
export function mainGroups(): FormGroup[] {
	const { any } = t().finder;
	const groups = [ages(), topics(), counted("phase", any.phase), counted("sprache", any.sprache), counted("kosten"), counted("format")];
	return groups.filter(({ choices }) => choices.length > 0);
}

/** The filters behind "more". */
export function rareGroups(): FormGroup[] {
	const { labels, any, access, days, dayParts, openNow, freePlaces, outsideKreis } = t().finder;
	const choices = (words: Record<string, string>, values: readonly string[]) =>
		values.map((value) => ({ value, label: words[value] ?? value }));
	const rare = true as const;
	return [
		{ name: "geoeffnet", label: labels.geoeffnet, choices: [{ value: "jetzt", label: openNow }], rare },
		{ name: "tag", label: labels.tag, choices: choices(days, [...Object.values(DAY_VALUES), WEEKEND]), any: any.tag, rare },
		{
			name: "tageszeit",
			label: labels.tageszeit,
			choices: choices(
				dayParts,
				DAY_PARTS.map(({ value }) => value),
			),
			rare,
		},
		{ name: "barrierefrei", label: labels.barrierefrei, choices: choices(access, Object.keys(access)), rare },
		{ name: "frei", label: labels.frei, choices: [{ value: "ja", label: freePlaces }], rare },
		{ name: "vorort", label: labels.vorort, choices: [{ value: OUTSIDE, label: outsideKreis }], rare },
		/* Whoever opens it gets the names from the index: there may be hundreds. */
		{ name: "traeger", label: labels.traeger, choices: [], any: any.traeger, rare },
	];
}

/** The municipalities for the search's field, those without coordinates left out. */
export function searchPlaces(): SearchPlace[] {
	return derived("searchPlaces", () =>
		sorted("municipality").flatMap(({ slug, name, postalCodes, districts, latitude, longitude }) =>
			latitude == null || longitude == null
				? []
				: { id: slug, name, postalCodes: toLines(postalCodes), districts: toLines(districts), latitude, longitude },
		),
	);
}
