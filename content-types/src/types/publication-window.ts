import type { Problem } from "../model/define.ts";
import { datetime } from "../model/fields.ts";

/** From when until when a published entry is on the site. */

export const publishFrom = () =>
	datetime({
		label: "Auf der Website ab",
		hint: "Bis dahin wartet der Eintrag, auch wenn er veröffentlicht ist. Leer heißt: sofort.",
		width: 6,
	});

export const publishUntil = () =>
	datetime({
		label: "Auf der Website bis",
		hint: "Danach verschwindet der Eintrag von selbst von der Website. Leer heißt: ohne Ende.",
		width: 6,
	});

interface Window {
	publishFrom?: string | null;
	publishUntil?: string | null;
}

/**
 * When an entry is on the site: from `from` (inclusive) until `until` (exclusive), both ISO times.
 * `null` stands for no limit; so do types without these fields.
 */
export function publicationWindow(entry: Readonly<Record<string, unknown>> | Window): { from: string | null; until: string | null } {
	const { publishFrom: from, publishUntil: until } = entry as Window;
	return { from: from || null, until: until || null };
}

/** The end of the window must come after its beginning. */
export function windowInOrder(entry: Window): Problem[] {
	const { from, until } = publicationWindow(entry);
	return from && until && Date.parse(until) <= Date.parse(from)
		? [
				{
					path: ["publishUntil"],
					message: "„Auf der Website bis“ liegt nicht nach „Auf der Website ab“. Bitte einen der beiden Zeitpunkte ändern.",
				},
			]
		: [];
}
