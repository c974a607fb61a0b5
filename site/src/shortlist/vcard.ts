import { escapeSimple, escapeText, fileOfLines } from "./content-lines.ts";
import { type Item, keyOf } from "./item.ts";
import { hoursLines } from "./lines.ts";

/** The list as contacts for a phone's address book: vCard 4.0 (RFC 6350), one card a service. */

interface Words {
	/** heading of the times */
	hours: string;
}

const sentence = (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join(", ");

function cardOf(item: Item, origin: string, words: Words): string[] {
	const times = hoursLines(item);
	const notes = [
		...item.points.flatMap(({ label, phone, email, note }) =>
			note ? [sentence([label, phone ?? email]) + (label || phone || email ? ": " : "") + note] : [],
		),
		...item.ways,
		...(times.length > 0 ? [`${words.hours}: ${times.join("; ")}`] : []),
	];
	const url = item.id ? `${origin}/a/${item.id}/` : `${origin}${item.path}`;
	return [
		"BEGIN:VCARD",
		"VERSION:4.0",
		"KIND:org",
		`UID:${url}`,
		`FN:${escapeSimple(item.name)}`,
		...(item.provider ? [`ORG:${escapeText(item.provider)}`] : []),
		...item.points.flatMap(({ phone, email }) => [
			...(phone ? [`TEL;TYPE=work:${escapeSimple(phone)}`] : []),
			...(email ? [`EMAIL;TYPE=work:${escapeSimple(email)}`] : []),
		]),
		...item.places
			.filter(({ street, postalCode, town }) => street || postalCode || town)
			.map(
				({ street = "", town = "", postalCode = "" }) =>
					`ADR;TYPE=work:;;${escapeText(street)};${escapeText(town)};;${escapeText(postalCode)};`,
			),
		`URL:${url}`,
		...(notes.length > 0 ? [`NOTE:${escapeSimple(notes.join("\n"))}`] : []),
		"END:VCARD",
	];
}

/**
 * A `.vcf` file.
 * @param origin of the site, without a slash at the end
 */
export function vcardFile(items: readonly Item[], origin: string, words: Words): string {
	return fileOfLines(items.filter((item) => keyOf(item) !== "").flatMap((item) => cardOf(item, origin, words)));
}
