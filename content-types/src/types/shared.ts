import { allComponents, components, source } from "../components/index.ts";
import { boolean, date, lines, string, text } from "../model/fields.ts";

/** Fields that several types have in the same words. */

export const formerSlugs = () =>
	lines({
		label: "Frühere Adressen",
		hint: "Wird automatisch geführt. Alte Links leiten auf diesen Eintrag weiter.",
		max: 4000,
		readOnly: true,
	});

export const shortId = () =>
	string({
		label: "Kurzkennung",
		hint: "Für gedruckte Links (/a/…). Wird automatisch vergeben und ändert sich nie.",
		max: 12,
		readOnly: true,
		width: 6,
	});

export const internalNote = () =>
	text({ label: "Interne Notiz", hint: "Nur für die Redaktion. Erscheint nie auf der Website.", max: 4000, private: true });

export const sources = () => components(source, { label: "Quellen", hint: "Woher die Angaben stammen.", max: 20 });

export const providerConfirmed = () =>
	boolean({
		label: "Vom Träger bestätigt",
		hint: "Erst ankreuzen, wenn der Träger die Angaben geprüft hat. Ohne Kreuz zeigt die Website einen Hinweis.",
		width: 6,
	});

export const lastCheckedOn = () => date({ label: "Geprüft am", hint: "Wann die Angaben zuletzt geprüft wurden.", width: 6 });

export const sourceText = () =>
	text({
		label: "Wortlaut der Quelle",
		hint: "Der vollständige Text des Dokuments, unverändert. Die Website zeigt ihn zum Aufklappen.",
		max: 20000,
	});

/** Lowest and highest age the directory knows, in months: birth to the 27th birthday (§ 7 SGB VIII). */
export const AGE_MONTHS = { min: 0, max: 27 * 12 } as const;

export { allComponents };
