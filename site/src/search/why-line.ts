import type { hits } from "../i18n/messages/de/hits.ts";
import { say, sayCount } from "../i18n/say.ts";
import type { Reason } from "./why.ts";

/** Says why a service is among the hits: „Passt zu: Erziehungsberatung · für Kinder von 3 Jahren · in Rheine“. */

export type HitWords = typeof hits;

const BETWEEN = " · ";
const MONTHS_OF_A_BABY = 24;

export interface Saying {
	words: HitWords;
	labels: Labels;
	/** BCP 47 */
	language: string;
}

/** What the values of facets are called: by facet and value. */
export type Labels = Readonly<Record<string, Readonly<Record<string, string>>>>;

function ageInWords({ months, fit }: Extract<Reason, { kind: "age" }>, { words, language }: Saying): string {
	if (fit === "open") return words.age.allAges;
	return months < MONTHS_OF_A_BABY && months % 12 !== 0
		? sayCount(words.age.months, months, language)
		: sayCount(words.age.years, Math.floor(months / 12), language);
}

function sentence(reason: Reason, saying: Saying): string | undefined {
	const { words, labels } = saying;
	const quoted = (list: readonly string[]) => list.map((word) => say(words.quoted, { word })).join(", ");
	switch (reason.kind) {
		case "group":
			return undefined;
		case "name":
			return say(words.inName, { words: quoted(reason.words) });
		case "keyword":
			return say(words.isKeyword, { words: quoted(reason.words) });
		case "text":
			return say(words.inText, { words: quoted(reason.words) });
		case "age":
			return ageInWords(reason, saying);
		case "place": {
			const place = labels.ort?.[reason.value];
			return place && say(reason.fit === "there" ? words.place.there : words.place.serves, { place });
		}
	}
}

/** One line of plain words; empty when there is nothing to tell. */
export function whyLine(reasons: readonly Reason[], saying: Saying): string {
	const groups = reasons.flatMap((reason) => (reason.kind === "group" ? (saying.labels[reason.facet]?.[reason.value] ?? []) : []));
	const fits = groups.length > 0 ? [say(saying.words.fits, { groups: [...new Set(groups)].join(", ") })] : [];
	return [...fits, ...reasons.flatMap((reason) => sentence(reason, saying) ?? [])].join(BETWEEN);
}
