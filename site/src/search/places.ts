import type { IndexReader } from "./index-reader.ts";

/** Places of the district that a question names: "hebamme rheine", "kita platz 48431", "kurs in St. Arnold". */

export interface NamedPlace {
	/** values of the facet `ort`: one, or several that share a postcode */
	values: readonly string[];
	/** the folded words that name it */
	words: string[];
}

const LONGEST_NAME = 3;
/* "Kreis Steinfurt" is all of it, and not the town. */
const WHOLE_DISTRICT = new Set(["kreis", "kreises", "landkreis"]);

/** @param spoken folded words in their order */
export function placesIn(reader: IndexReader, spoken: readonly string[]): NamedPlace[] {
	const places: NamedPlace[] = [];
	for (let at = 0; at < spoken.length; at += 1) {
		for (let length = Math.min(LONGEST_NAME, spoken.length - at); length > 0; length -= 1) {
			const words = spoken.slice(at, at + length);
			const values = reader.placesNamed(words.join(" "));
			if (values.length === 0) continue;
			if (!WHOLE_DISTRICT.has(spoken[at - 1] ?? "")) places.push({ values, words });
			at += length - 1;
			break;
		}
	}
	return places;
}
