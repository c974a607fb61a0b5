import { yearOfAge } from "./age.ts";
import type { Column, IndexReader } from "./index-reader.ts";
import { fittingSets } from "./match.ts";
import { LIVES_IN, TAKES_PLACE_IN } from "./place-facets.ts";

/**
 * How well a service suits the child's age and the place, and how lately it was checked. Words decide what is found; these
 * factors only move it up or down. `docs/search.md` explains them.
 */

/** The column with the quarter of a year in which a service was last checked: "2026-4". It is no filter. */
export const CHECKED = "geprueft";
const AGES = "alter";

/** It takes place there; it is open to families from there; neither. */
const PLACE_FACTORS = { there: 1.15, serves: 1, elsewhere: 0.3 } as const;
export type PlaceFit = keyof typeof PLACE_FACTORS;

/** It is for an age group that the child is in; it is for all ages; the child is too old or too young. */
const AGE_FACTORS = { meant: 1.1, open: 1, outside: 0.4 } as const;
export type AgeFit = keyof typeof AGE_FACTORS;
/* A service for more years of age than that is meant for everybody. */
const WIDEST_GROUP = 10;

const LOST_PER_QUARTER = 0.02;
const MOST_LOST = 0.1;

type BySet<T> = (number: number) => T;

function bySet<T>(column: Column, values: readonly T[]): BySet<T> {
	return (number) => values[column.codes[number] as number] as T;
}

function hasOneOf(reader: IndexReader, facet: string, values: readonly string[]): BySet<boolean> {
	const column = reader.column(facet);
	return column ? bySet(column, fittingSets(column, values)) : () => false;
}

/** @param values of the facet `ort` */
export function placeFit(reader: IndexReader, values: readonly string[]): BySet<PlaceFit> {
	const there = hasOneOf(reader, TAKES_PLACE_IN, values);
	const serves = hasOneOf(reader, LIVES_IN, values);
	return (number) => (there(number) ? "there" : serves(number) ? "serves" : "elsewhere");
}

/** @param months age of the child */
export function ageFit(reader: IndexReader, months: number): BySet<AgeFit> {
	const column = reader.column(AGES);
	if (!column) return () => "open";
	const fits = fittingSets(column, [yearOfAge(months)]);
	return bySet(
		column,
		column.sets.map((set, code): AgeFit => (!fits[code] ? "outside" : set.length <= WIDEST_GROUP ? "meant" : "open")),
	);
}

const quartersOf = (value: string) => {
	const [year = 0, quarter = 0] = value.split("-").map(Number);
	return year * 4 + quarter;
};

function freshness(reader: IndexReader): BySet<number> {
	const column = reader.column(CHECKED);
	if (!column || column.values.length === 0) return () => 1;
	const quarters = column.values.map(quartersOf);
	const newest = Math.max(...quarters);
	const factors = column.sets.map(([place]) =>
		place === undefined ? 1 - MOST_LOST : 1 - Math.min(MOST_LOST, (newest - (quarters[place] as number)) * LOST_PER_QUARTER),
	);
	return bySet(column, factors);
}

export interface Wishes {
	/** values of the facet `ort`, empty when no place is set */
	places: readonly string[];
	/** whole months */
	age: number | null;
}

/** By what a service's score is multiplied. */
export function suitability(reader: IndexReader, { places, age }: Wishes): BySet<number> {
	const place = places.length > 0 ? placeFit(reader, places) : undefined;
	const years = age === null ? undefined : ageFit(reader, age);
	const fresh = freshness(reader);
	return (number) => fresh(number) * (place ? PLACE_FACTORS[place(number)] : 1) * (years ? AGE_FACTORS[years(number)] : 1);
}
