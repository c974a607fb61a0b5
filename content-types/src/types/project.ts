import { component, components, criterion, link, participation, plannedStep, source } from "../components/index.ts";
import { defineType } from "../model/define.ts";
import { boolean, choice, date, email, many, one, slug, string, text } from "../model/fields.ts";
import { projectStates, scopes } from "../vocabulary.ts";
import { publishFrom, publishUntil, windowInOrder } from "./publication-window.ts";
import { formerSlugs, sourceText } from "./shared.ts";

/** From this many criteria on, a project must be on the public list (rule of the Rostock guideline). */
export const CRITERIA_FOR_PUBLIC_LIST = 2;

export const project = defineType({
	name: "project",
	plural: "projects",
	label: "Vorhaben",
	labelPlural: "Vorhaben",
	hint: "Der ganze Steckbrief eines Vorhabens: Ziel, Beschlüsse, Stand, Schritte, Kosten, Beteiligung.",
	title: "name",
	columns: ["name", "state", "onPublicList", "lastUpdatedOn"],
	fields: {
		name: string({ label: "Bezeichnung des Vorhabens", required: true, localized: true, max: 200 }),
		slug: slug({ label: "Adresse der Seite", from: "name", width: 6 }),
		scope: choice(scopes, { label: "Herkunft", required: true, default: "eigenes", width: 6 }),
		owner: string({ label: "Wessen Vorhaben es ist", required: true, max: 200 }),
		summary: string({ label: "Kurz gesagt", required: true, localized: true, max: 300 }),
		guideline: string({ label: "Grundlage des Steckbriefs", hint: "Zum Beispiel der Leitfaden, aus dem er stammt.", max: 255 }),
		description: text({ label: "Beschreibung, einschließlich Zielsetzung", localized: true, max: 10000 }),
		decisions: text({ label: "Politische Beschlusslage", max: 2000 }),
		state: choice(projectStates, { label: "Bearbeitungsstand", required: true, width: 6 }),
		stateNote: string({ label: "Bearbeitungsstand im Wortlaut", max: 200, width: 6 }),
		plannedSteps: components(plannedStep, { label: "Geplante Schritte", max: 30 }),
		startsOn: date({ label: "Realisierung ab", width: 6 }),
		endsOn: date({ label: "Realisierung bis", width: 6 }),
		budget: text({ label: "Kostenrahmen oder Haushaltsmittel", hint: "„N.N.“, wenn noch nicht bekannt.", max: 1000 }),
		areas: text({ label: "Rubrik und Zuordnung", hint: "Betroffene Orte, Ortsteile oder Themen.", max: 1000 }),
		municipalities: many("municipality", { label: "Betroffene Orte im Kreis" }),
		participation: component(participation, { label: "Beteiligung" }),
		contactName: string({ label: "Ansprechstelle", required: true, max: 200, width: 6 }),
		contactEmail: email({ label: "E-Mail der Ansprechstelle", width: 6 }),
		contact: one("contact", { label: "Kontakt im Netzwerk" }),
		furtherInformation: text({ label: "Weitere Informationen", max: 2000 }),
		links: components(link, { label: "Links", max: 10 }),
		lastUpdatedOn: date({ label: "Datum der letzten Aktualisierung", required: true, width: 6 }),
		onPublicList: boolean({ label: "Steht auf der öffentlichen Vorhabenliste", hint: "Ab zwei erfüllten Kriterien Pflicht.", width: 6 }),
		criteria: components(criterion, {
			label: "Kriterien",
			hint: "Treffen mindestens zwei zu, muss das Vorhaben auf die Vorhabenliste.",
			max: 12,
		}),
		source: component(source, { label: "Quelle" }),
		sourceText: sourceText(),
		publishFrom: publishFrom(),
		publishUntil: publishUntil(),
		formerSlugs: formerSlugs(),
	},
	rules: [
		windowInOrder,
		(p) => {
			const met = (p.criteria ?? []).filter((c) => c.met).length;
			return met >= CRITERIA_FOR_PUBLIC_LIST && !p.onPublicList
				? [
						{
							path: ["onPublicList"],
							message: `${met} Kriterien treffen zu. Ab ${CRITERIA_FOR_PUBLIC_LIST} muss das Vorhaben auf der öffentlichen Vorhabenliste stehen. Bitte hier ankreuzen.`,
						},
					]
				: [];
		},
		(p) =>
			p.startsOn && p.endsOn && p.endsOn < p.startsOn
				? [{ path: ["endsOn"], message: "Das Ende liegt vor dem Beginn. Bitte eines der beiden Daten ändern." }]
				: [],
	],
});
