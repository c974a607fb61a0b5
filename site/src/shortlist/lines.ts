import type { Item, ItemPlace } from "./item.ts";

/** The times as lines: „Mo–Fr 9–12 Uhr (nach Absprache)“. */
export function hoursLines({ hours, hoursNotes }: Pick<Item, "hours" | "hoursNotes">): string[] {
	const rows = hours.map(({ days, hours: times, notes }) => `${days} ${times}${notes ? ` (${notes.join(", ")})` : ""}`);
	return [...rows, ...hoursNotes];
}

/** „Kreishaus, Tecklenburger Str. 10, 48565 Steinfurt“; a town that the name has said already is not said twice. */
export function placeInLine({ name, street, postalCode, town }: ItemPlace): string {
	const where = [postalCode, town].filter(Boolean).join(" ");
	const said = !street && !postalCode && town !== undefined && name.includes(town);
	return [name, street, said ? "" : where].filter(Boolean).join(", ");
}
