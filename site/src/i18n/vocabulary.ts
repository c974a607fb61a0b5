import { type Choice, vocabulary as lists } from "@kinderstark/content-types";
import type { Messages } from "./messages/types.ts";
import { t } from "./page-language.ts";

/** The closed lists of the content model in the page's language. */

type ListName = keyof Messages["vocabulary"];

/** The label of a stored value; the value itself when it is not in the list. */
export function labelOf(list: ListName, value: string): string {
	return (t().vocabulary[list] as Readonly<Record<string, string>>)[value] ?? value;
}

/** A list's values with their labels, in the order of the model. */
export function choicesOf<N extends ListName>(list: N): { value: (typeof lists)[N][number]["value"]; label: string }[] {
	return (lists[list] as readonly Choice[]).map(({ value }) => ({
		value: value as (typeof lists)[N][number]["value"],
		label: labelOf(list, value),
	}));
}
