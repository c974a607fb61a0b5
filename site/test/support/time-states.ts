import type { ContentStore, GoneEntry } from "../../src/content/store.ts";
import { add, setNow } from "./at.ts";

/** One page in each state that time or size can bring it into, for tests that look at pages. */

const weekdays = { days: ["MO", "TU", "WE", "TH", "FR"], opensAt: "09:00:00.000", closesAt: "12:00:00.000", rhythm: "jede_woche" };

const service = {
	name: "Offener Treff mit Baby",
	summary: "Beispiel: ein Vormittag mit anderen Eltern und ihren Babys.",
	description: "Beispiel: Wir sitzen zusammen, reden und trinken Tee.",
	organization: "caritasverband-rheine",
	phases: ["null-bis-drei"],
	topics: ["weinen-schlafen-bindung"],
	online: true,
	serviceArea: "kreis",
	cost: "kostenlos",
	registration: "ohne",
	schedules: [weekdays],
	contactPoints: [{ phone: "030 23125 123" }],
};

const words = ["Sprach", "Spiel", "Eltern", "Krabbel", "Musik", "Bewegungs", "Familien", "Lern", "Vater", "Ferien"];
const kinds = ["café", "gruppe", "treff", "beratung", "kurs", "werkstatt", "stunde"];

const gone = (values: Partial<GoneEntry>): GoneEntry => ({
	title: "Treff",
	type: "service",
	topics: [],
	municipality: null,
	since: "2026-04-01T10:00:00.000Z",
	...values,
});

/**
 * Brings the seed content into these states, at a fixed moment.
 * @returns the paths of the pages by the name of their state
 */
export function timeStates(store: ContentStore): Record<string, string> {
	const one = (key: string, values: Record<string, unknown>) => {
		add(store, "service", key, { ...service, ...values });
		return `/angebote/${key}/`;
	};
	const event = {
		title: "Fachtag Frühe Hilfen",
		place: "Steinfurt",
		host: "Kreis Steinfurt",
		summary: "Beispiel: ein Tag zum Zuhören.",
		scope: "eigenes",
	};
	add(store, "event", "fachtag", { ...event, startsAt: "2026-03-20T08:00:00.000Z", endsAt: "2026-03-20T14:00:00.000Z" });
	add(store, "event", "naechstes", { ...event, title: "Netzwerktreffen", startsAt: "2026-05-20T08:00:00.000Z" });
	const paths = {
		ended: one("beendet", { endsOn: "2026-03-31" }),
		ending: one("endet", { endsOn: "2026-06-30", lastCheckedOn: "2026-04-01" }),
		course: one("kurs", { schedules: [{ ...weekdays, validTo: "2026-03-31" }], lastCheckedOn: "2025-10-01" }),
		old: one("alt", { lastCheckedOn: "2025-01-01", nextCheckDue: "2025-03-01" }),
		closed: one("zu", { temporarilyClosed: true, closedUntil: "2026-04-30", closureNotice: "Wir bauen um." }),
		card: "/themen/weinen-schlafen-bindung/",
		event: "/veranstaltungen/fachtag/",
		events: "/veranstaltungen/",
		gone: "/angebote/weg/",
		goneCrisis: "/angebote/weg-gewalt/",
		goneProvider: "/traeger/weg/",
	};
	store.gone = new Map([
		[paths.gone, gone({ topics: ["topic--weinen-schlafen-bindung"], municipality: "municipality--rheine" })],
		[paths.goneCrisis, gone({ topics: ["topic--haeusliche-gewalt"] })],
		[paths.goneProvider, gone({ type: "organization" })],
	]);
	setNow(store, "2026-04-20T12:00:00+02:00");
	return paths;
}

/**
 * Fills the directory until its lists are split by letters.
 * @returns the paths of the pages by the name of their state
 */
export function longLists(store: ContentStore): Record<string, string> {
	for (let index = 0; index < 2000; index += 1) {
		const name = index % 3 === 0 ? `Sprachcafé ${index}` : `${words[index % words.length]}${kinds[index % kinds.length]} ${index}`;
		add(store, "service", `viele-${index}`, { ...service, name, audience: index % 40 === 0 ? ["fachkraefte"] : [] });
	}
	for (let index = 0; index < 300; index += 1) {
		add(store, "organization", `verein-${index}`, {
			name: `${words[index % words.length]}verein ${index}`,
			kind: "verein",
			summary: "Beispiel: ein Verein.",
		});
	}
	setNow(store, "2026-04-20T12:00:00+02:00");
	return {
		all: "/angebote/",
		topic: "/themen/weinen-schlafen-bindung/",
		place: "/orte/rheine/",
		letter: "/angebote/a-z/l/",
		letters: "/angebote/a-z/s/",
		part: "/angebote/a-z/sp-2/",
		placeLetter: "/orte/rheine/zu-ihnen/a-z/l/",
		browse: "/stoebern/kosten/kostenlos/",
		providers: "/traeger/",
		providersLetter: "/traeger/a-z/s/",
	};
}
