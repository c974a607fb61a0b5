import { say, type Values } from "./fill-in.ts";

export { say, type Values } from "./fill-in.ts";

/** Puts numbers into messages. Runs in pages and in the browser, so it stays small. */

/** A message that depends on a number; which forms there are is up to the language (`Intl.PluralRules`). */
export type Plural = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

const rules = new Map<string, Intl.PluralRules>();
const numbers = new Map<string, Intl.NumberFormat>();

function keep<T>(made: Map<string, T>, locale: string, make: () => T): T {
	const known = made.get(locale);
	if (known) return known;
	const one = make();
	made.set(locale, one);
	return one;
}

/* All languages of the site write whole numbers below this with the same digits and nothing between them. */
const GROUPED_FROM = 1000;

/** A number as the language writes it, with the digits that stand on doors, letters and telephones here: `45172` → „45.172“. */
export function sayNumber(value: number, locale: string): string {
	/* The first `NumberFormat` takes a phone some 50 ms, and most pages and searches have no number that needs one. */
	if (Number.isInteger(value) && value >= 0 && value < GROUPED_FROM) return String(value);
	return keep(numbers, locale, () => new Intl.NumberFormat(locale, { numberingSystem: "latn" })).format(value);
}

/** The form for this many, with `{count}` filled in as the language writes numbers. */
export function sayCount(forms: Plural, count: number, locale: string, values: Values = {}): string {
	const rule = keep(rules, locale, () => new Intl.PluralRules(locale)).select(count);
	return say(forms[rule] ?? forms.other, { ...values, count: sayNumber(count, locale) });
}
