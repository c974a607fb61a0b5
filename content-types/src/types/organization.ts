import { component, components, contactPoint, image, link } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { choice, many, one, slug, string, text, url } from "../model/fields.ts";
import { organizationKinds } from "../vocabulary.ts";
import { formerSlugs, internalNote, lastCheckedOn, providerConfirmed, shortId, sources } from "./shared.ts";

export const organization = defineType({
	name: "organization",
	plural: "organizations",
	label: "Träger oder Einrichtung",
	labelPlural: "Träger und Einrichtungen",
	hint: "Wer Angebote macht: Ämter, Verbände, Vereine, Beratungsstellen.",
	title: "name",
	columns: ["name", "kind", "lastCheckedOn", "providerConfirmed"],
	fields: {
		name: string({ label: "Name", required: true, max: 160 }),
		slug: slug({ label: "Adresse der Seite", from: "name", width: 6 }),
		shortId: shortId(),
		kind: choice(organizationKinds, { label: "Art", required: true, default: "sonstige", width: 6 }),
		parentOrganization: one("organization", { label: "Gehört zu", hint: "Der größere Träger, falls es einen gibt.", width: 6 }),
		summary: string({ label: "Kurz gesagt", hint: "Ein Satz: Was macht diese Einrichtung?", required: true, localized: true, max: 250 }),
		description: text({ label: "Beschreibung", localized: true, max: 6000 }),
		area: string({ label: "Gebiet", hint: "Für wen sie da ist, zum Beispiel „Emsdetten, Greven, Saerbeck“.", localized: true, max: 255 }),
		locations: many("location", { label: "Standorte" }),
		contactPoints: components(contactPoint, { label: "Kontakt", max: 10 }),
		website: url({ label: "Website" }),
		links: components(link, { label: "Weitere Links", max: 10 }),
		guidingDocument: one("guiding-document", { label: "Eigenes Leitbild" }),
		image: component(image, { label: "Bild oder Logo" }),
		providerConfirmed: providerConfirmed(),
		lastCheckedOn: lastCheckedOn(),
		sources: sources(),
		formerSlugs: formerSlugs(),
		internalNote: internalNote(),
	},
	rules: [
		(o) => {
			const own = (o as { documentId?: string }).documentId;
			return own && o.parentOrganization?.documentId === own
				? [
						{
							path: ["parentOrganization"],
							message: "Ein Träger kann nicht zu sich selbst gehören. Bitte einen anderen wählen oder das Feld leeren.",
						},
					]
				: [];
		},
	],
});
