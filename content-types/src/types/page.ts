import { defineType } from "../model/define.ts";
import { choice, date, slug, string, text } from "../model/fields.ts";
import { pageKinds } from "../vocabulary.ts";
import { publishFrom, publishUntil, windowInOrder } from "./publication-window.ts";
import { formerSlugs, internalNote } from "./shared.ts";

/** A gap that the operator has to fill, as it stands in a page's text: `[[Lücke: Name der Vertretung]]`. */
export const GAP = /\[\[Lücke: ([^\]]+)\]\]/g;

/** What is still to be filled in by the operator, in order of appearance. */
export function gapsIn(value: string | null | undefined): string[] {
	return [...(value ?? "").matchAll(GAP)].map((match) => match[1] as string);
}

export const page = defineType({
	name: "page",
	plural: "pages",
	label: "Seite",
	labelPlural: "Seiten (Impressum, Datenschutz …)",
	hint: "Rechtliche und allgemeine Seiten. „[[Lücke: …]]“ markiert, was noch auszufüllen ist.",
	title: "title",
	columns: ["title", "kind", "updatedOn"],
	fields: {
		title: string({ label: "Titel", required: true, localized: true, max: 120 }),
		slug: slug({ label: "Adresse der Seite", from: "title", width: 6 }),
		kind: choice(pageKinds, { label: "Art", required: true, width: 6 }),
		summary: string({ label: "Kurz gesagt", required: true, localized: true, max: 250 }),
		body: text({
			label: "Text",
			hint: "„## “ am Zeilenanfang macht eine Überschrift, „- “ einen Listenpunkt, eine Leerzeile einen Absatz.",
			required: true,
			localized: true,
			max: 30000,
		}),
		updatedOn: date({ label: "Stand", hint: "Wann der Text zuletzt geprüft wurde.", required: true }),
		publishFrom: publishFrom(),
		publishUntil: publishUntil(),
		formerSlugs: formerSlugs(),
		internalNote: internalNote(),
	},
	rules: [windowInOrder],
});
