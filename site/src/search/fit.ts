import { yearOfAge } from "./age.ts";
import { STANDING } from "./index-format.ts";
import type { Column, IndexReader } from "./index-reader.ts";
import { fittingSets } from "./match.ts";
import { LIVES_IN, TAKES_PLACE_IN } from "./place-facets.ts";

/**
 * How well a service suits the child's age and the place, how lately it was checked, and whether families are meant at all.
 * Words decide what is found; these factors only move it up or down. `docs/search.md` explains them.
 */

/**
 * The column with what moves a service whatever was asked: the quarter of a year in which it was last checked ("2026-4"), and
 * whether it is for professionals only. It is no filter.
 */
export const FOR_PROFESSIONALS = "fach";
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

/* Families are who asks; a working group that has their words in its text comes after what is meant for them. */
const PROFESSIONALS_FACTOR = 0.5;

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

/* 0 for what is no quarter. */
const quartersOf = (value: string) => {
	const [year = 0, quarter = 0] = value.split("-").map(Number);
	return year * 4 + quarter || 0;
};

function standing(reader: IndexReader): BySet<number> {
	const column = reader.column(STANDING);
	if (!column || column.values.length === 0) return () => 1;
	const quarters = column.values.map(quartersOf);
	const newest = Math.max(...quarters);
	const professionals = column.values.indexOf(FOR_PROFESSIONALS);
	const factors = column.sets.map((set) => {
		const checked = Math.max(0, ...set.map((place) => quarters[place] as number));
		const fresh = 1 - Math.min(MOST_LOST, (newest - checked) * LOST_PER_QUARTER);
		return set.includes(professionals) ? fresh * PROFESSIONALS_FACTOR : fresh;
	});
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
	const always = standing(reader);
	return (number) => always(number) * (place ? PLACE_FACTORS[place(number)] : 1) * (years ? AGE_FACTORS[years(number)] : 1);
}
