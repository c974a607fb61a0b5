import type { Entry } from "@kinderstark/content-types";
import { sorted } from "./queries.ts";
import { derived, follow } from "./store.ts";

export interface YouthOffice {
	office: Entry<"organization">;
	/** municipalities it is responsible for, A to Z */
	places: Entry<"municipality">[];
}

/** Every Jugendamt that a municipality names, the one for most places first. */
export function youthOffices(): YouthOffice[] {
	return derived("youthOffices", () => {
		const found = new Map<string, YouthOffice>();
		for (const place of sorted("municipality")) {
			const office = follow("organization", place.youthOffice);
			if (!office) continue;
			const known = found.get(office.documentId);
			if (known) known.places.push(place);
			else found.set(office.documentId, { office, places: [place] });
		}
		return [...found.values()].sort((a, b) => b.places.length - a.places.length || a.office.name.localeCompare(b.office.name, "de"));
	});
}
