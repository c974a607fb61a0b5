import type { SeedEntry } from "./seed-entry.ts";

/** A place of which the sources name the town only. */
function townOnly(municipality: string, town: string, district?: string): SeedEntry<"location"> {
	const key = district ? `${municipality}-${district.toLowerCase()}` : municipality;
	return {
		key: `ort-${key}`,
		name: `${district ? `${town}-${district}` : town} (genaue Adresse beim Träger erfragen)`,
		municipality,
		...(district ? { district } : {}),
		internalNote: "Die Quellen nennen nur den Ort. Bitte Straße und Hausnummer beim Träger erfragen und hier eintragen.",
	};
}

/** A hospital outside the district; where in town it is, families find through its name. */
function hospitalOutside(key: string, name: string, town: string): SeedEntry<"location"> {
	return {
		key,
		name,
		outsideTown: town,
		sources: [
			{
				title: "Pressemitteilung des Kreises Steinfurt zu den Lotsendiensten an Geburtskliniken",
				url: "http://www.presse-service.de/data.aspx/static/1185973.html",
				asOf: "06.05.2025",
				note: "Nennt die Klinik, nicht die Anschrift.",
			},
		],
	};
}

export const locations: SeedEntry<"location">[] = [
	{
		key: "kreishaus-steinfurt",
		name: "Kreishaus Steinfurt",
		street: "Tecklenburger Str. 10",
		postalCode: "48565",
		municipality: "steinfurt",
		internalNote: "Sitz der Kreisverwaltung. Welche Ämter im selben Haus sitzen, ist nicht geprüft.",
		sources: [
			{
				title: "Übersicht zum Kreis Steinfurt (Kreissitz)",
				url: "https://askwikinow.com/view_html.php?lang=de&q=Kreis_Steinfurt",
				note: "Sekundärquelle, abgerufen aus einem Speicherstand.",
			},
		],
	},
	townOnly("steinfurt", "Steinfurt"),
	townOnly("steinfurt", "Steinfurt", "Borghorst"),
	townOnly("steinfurt", "Steinfurt", "Burgsteinfurt"),
	townOnly("rheine", "Rheine"),
	townOnly("ibbenbueren", "Ibbenbüren"),
	townOnly("emsdetten", "Emsdetten"),
	townOnly("greven", "Greven"),
	townOnly("lengerich", "Lengerich"),
	townOnly("tecklenburg", "Tecklenburg"),
	townOnly("hoerstel", "Hörstel"),
	{
		key: "frauenhaus-rheine",
		name: "Frauenhaus Rheine (Adresse geheim)",
		confidential: true,
		municipality: "rheine",
		internalNote: "Die Adresse ist zum Schutz der Frauen und Kinder geheim. Bitte auch hier keine Straße eintragen.",
		sources: [
			{
				title: "Diakonie WesT: Eröffnung des Frauenhauses Rheine",
				url: "https://www.diakonie-west.de/eroeffnung-frauenhaus-rheine-am-14-11-2025",
				asOf: "2025",
			},
		],
	},
	{
		key: "mathias-spital-rheine",
		name: "Mathias-Spital Rheine, Geburtsklinik",
		municipality: "rheine",
		sources: [
			{
				title: "Pressemitteilung des Kreises Steinfurt zu den Lotsendiensten an Geburtskliniken",
				url: "http://www.presse-service.de/data.aspx/static/1185973.html",
				asOf: "06.05.2025",
				note: "Nennt die Klinik, nicht die Anschrift.",
			},
		],
	},
	hospitalOutside("clemenshospital-muenster", "Clemenshospital Münster", "Münster"),
	hospitalOutside("universitaetsklinikum-muenster", "Universitätsklinikum Münster (UKM)", "Münster"),
	hospitalOutside("franziskus-hospital-muenster", "Franziskus-Hospital Münster", "Münster"),
	hospitalOutside("marienhospital-osnabrueck", "Marienhospital Osnabrück", "Osnabrück"),
	hospitalOutside("klinikum-osnabrueck", "Klinikum Osnabrück", "Osnabrück"),
];
