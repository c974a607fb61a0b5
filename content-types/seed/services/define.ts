import type { SeedEntry } from "../seed-entry.ts";
import { shortIdOf } from "../short-id.ts";

type Service = SeedEntry<"service">;

/** A service whose key is its slug, with the date of its check left open: nobody has confirmed it yet. */
export function serviceEntry(values: Omit<Service, "slug" | "shortId" | "providerConfirmed" | "lastCheckedOn">): Service {
	return { ...values, slug: values.key, shortId: shortIdOf("service", values.key), providerConfirmed: false };
}

/** The link that stands in for the contact details that no source names. */
export function providerWebsite(url: string, label = "Website des Trägers"): { label: string; url: string }[] {
	return [{ label, url }];
}

export const websites = {
	kreis: "https://www.kreis-steinfurt.de",
	kreisjugendamt: "https://www.kreis-steinfurt.de/kv_steinfurt/Kreisverwaltung/%C3%84mter/Jugendamt/",
	integrationCentre: "https://www.kreis-steinfurt.de/kv_steinfurt/Kreisverwaltung/%C3%84mter/Kommunales%20Integrationszentrum/Projekte/",
	educationNetwork: "https://rbn.kreis-steinfurt.de",
	emsdetten: "https://www.emsdetten.de",
	ibbenbueren: "https://www.ibbenbueren.de",
	rheine: "https://www.rheine.de",
	caritasTecklenburg: "https://www.caritas-ibbenbueren.de",
	caritasTecklenburgEarly: "https://www.caritas-ibbenbueren.de/beratungsdienste/fruehe-hilfen-in-der-caritas/fruehe-hilfen-in-der-caritas",
	caritasEmsdetten: "https://www.caritas-emsdetten-greven.de",
	caritasRheine: "https://www.caritas-rheine.de",
	caritasSteinfurt: "https://www.caritasverband-steinfurt.de",
	diakonie: "https://www.diakonie-west.de",
	diakonieChildminding: "https://www.diakonie-west.de/kinder-jugend-familie/kindertagespflege/",
	lernenFoerdern: "https://www.lernen-foerdern-ev.de",
	evJugendhilfe: "https://www.ev-jugendhilfe.de",
	fabi: "https://www.fabi-ibbenbueren.de",
	sports: "https://www.sportangebote-steinfurt.de",
	step: "https://step.kreis-steinfurt.de",
} as const;
