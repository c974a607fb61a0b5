import type { SeedEntry } from "../seed-entry.ts";
import { facts } from "../sources.ts";
import { providerWebsite, serviceEntry, websites } from "./define.ts";

const educationPackageEligibility =
	"Für Kinder aus Familien mit Bürgergeld (Grundsicherung vom jobcenter), Sozialhilfe, Wohngeld, Kinderzuschlag oder Leistungen für Asylsuchende. Ein Antrag ist nötig.";

/** What all benefits of the education package have in common. */
const educationPackage = {
	organization: "jobcenter-kreis-steinfurt",
	audience: ["eltern", "kinder", "jugendliche", "zugewanderte"],
	locations: ["ort-steinfurt"],
	serviceArea: "kreis",
	eligibility: educationPackageEligibility,
	registration: "noetig",
	registrationNote: "Antrag beim jobcenter oder bei Ihrer Stadt oder Gemeinde.",
	legalBasis: ["sgb2_28"],
	links: [{ label: "Leistungen für Bildung und Teilhabe (Stadt Ibbenbüren)", url: facts.educationPackage.url }],
	sources: [facts.educationPackage],
} satisfies Partial<SeedEntry<"service">>;

/** Primary school, and the education package that starts to matter here. */
export const primarySchoolServices = [
	serviceEntry({
		key: "offener-ganztag-rheine",
		name: "Offener Ganztag an Grundschulen in Rheine",
		summary: "Nach dem Unterricht: Mittagessen, Hausaufgaben, Spielen, betreut vom Jugend- und Familiendienst.",
		description:
			"Wenn der Unterricht endet, geht der Tag im Offenen Ganztag (OGS) weiter. Die Kinder essen zusammen, bekommen Hilfe bei den Aufgaben und haben Zeit für Spiel, Sport und Freunde. Der Jugend- und Familiendienst betreut Kinder an mehreren Grundschulen in Rheine.\n\nAnmelden können Sie Ihr Kind in der Regel über die Grundschule. Freie Plätze, Elternbeitrag und Ferienzeiten erfragen Sie bitte dort oder beim Träger.",
		searchWords: "OGS, OGTS, Hort, Hortplatz, Nachmittagsbetreuung, Ferienbetreuung, jfd",
		organization: "jugend-und-familiendienst-rheine",
		phases: ["grundschule"],
		topics: ["ganztag"],
		audience: ["kinder", "eltern"],
		locations: ["ort-rheine"],
		serviceArea: "orte",
		serviceAreaMunicipalities: ["rheine"],
		sources: [facts.jfd, facts.ganztagClaim],
	}),
	serviceEntry({
		key: "offener-ganztag-steinfurt",
		name: "Offener Ganztag an drei Grundschulen in Steinfurt",
		summary: "Betreuung nach dem Unterricht an drei Schulen, mit Essen, Aufgaben und freier Zeit.",
		description:
			"An drei Offenen Ganztagsschulen in Steinfurt kümmert sich die Evangelische Jugendhilfe Münsterland um die Kinder, wenn der Unterricht vorbei ist. Es gibt Mittagessen, Zeit für Aufgaben und viel Platz zum Spielen. Die Fachkräfte halten Kontakt zu Lehrkräften und Eltern.\n\nKinder der ersten Klasse haben seit dem Schuljahr 2026/27 Anspruch auf einen Platz. An welchen Schulen und zu welchen Kosten, erfragen Sie bitte in Ihrer Grundschule.",
		searchWords: "OGS, OGGS, Hort, Hortplatz, Nachmittagsbetreuung, Ferienbetreuung, Borghorst, Burgsteinfurt",
		organization: "evangelische-jugendhilfe-muensterland",
		phases: ["grundschule"],
		topics: ["ganztag"],
		audience: ["kinder", "eltern"],
		locations: ["ort-steinfurt"],
		serviceArea: "orte",
		serviceAreaMunicipalities: ["steinfurt"],
		links: providerWebsite(websites.evJugendhilfe),
		sources: [facts.evJugendhilfe, facts.ganztagClaim],
	}),
	serviceEntry({
		key: "schulpsychologische-beratung",
		name: "Schulpsychologische Beratung",
		summary: "Hilfe, wenn Lernen, Noten, Angst oder Streit Ihrem Kind die Schule schwer machen.",
		description:
			"Bauchweh am Morgen, ständig schlechte Noten, Ärger mit anderen Kindern, Lust auf gar nichts: In der Regionalen Schulberatungsstelle suchen Psychologinnen und Psychologen mit Ihnen nach den Gründen. Sie sprechen mit Ihrem Kind, mit Ihnen und, wenn Sie einverstanden sind, mit der Schule.\n\nAuch Schülerinnen, Schüler und Lehrkräfte können sich selbst melden. Wie lange Sie auf einen Termin warten, erfragen Sie bitte in der Beratungsstelle.",
		plainLanguage:
			"Ihr Kind hat Probleme in der Schule.\nZum Beispiel:\n- Es hat schlechte Noten.\n- Es hat Angst vor der Schule.\n- Andere Kinder ärgern Ihr Kind.\n\nDie Schul-Beratung hilft.\nDort arbeiten Psychologen.\nSie kennen sich mit Schule aus.\nSie sprechen mit Ihnen und mit Ihrem Kind.",
		searchWords: "Schulpsychologe, Schulangst, LRS, Rechenschwäche, Mobbing, Schulverweigerung, Konzentration, ADHS",
		organization: "schulberatung-kreis-steinfurt",
		phases: ["grundschule", "weiterfuehrende-schule", "ausbildung-beruf"],
		topics: ["schulberatung", "sorgen-und-aengste"],
		ageFrom: 72,
		audience: ["eltern", "kinder", "jugendliche", "fachkraefte"],
		locations: ["ort-steinfurt"],
		serviceArea: "kreis",
		links: providerWebsite(websites.kreis, "Website des Kreises Steinfurt"),
		sources: [facts.schoolPsychology, facts.schoolPsychologyPress],
	}),
	serviceEntry({
		...educationPackage,
		key: "bildung-und-teilhabe",
		name: "Bildung und Teilhabe: Überblick und Antrag",
		summary: "Geld, damit Ihr Kind in Kita, Schule und Freizeit überall mitmachen kann.",
		description:
			"Ausflüge, Schulsachen, Nachhilfe, Mittagessen, Verein: All das kostet. Wenn Ihr Einkommen klein ist, zahlt das Bildungspaket dazu oder übernimmt die Kosten ganz. Manches wird automatisch geleistet, vieles nur auf Antrag. Fragen Sie lieber einmal zu viel.\n\nDen Antrag stellen Sie beim jobcenter oder bei Ihrer Stadt oder Gemeinde. Welche Stelle es bei Ihnen ist, sagt man Ihnen im Rathaus.",
		plainLanguage:
			"Sie haben wenig Geld.\nIhr Kind soll trotzdem überall mitmachen.\n\nDafür gibt es Hilfe.\nDie Hilfe heißt: Bildung und Teilhabe.\n\nDamit bezahlt das Amt zum Beispiel:\n- Ausflüge und Klassen-Fahrten\n- Schul-Sachen\n- Nachhilfe\n- Mittag-Essen\n- den Sport-Verein\n\nSie brauchen einen Antrag.\nDen Antrag bekommen Sie beim Jobcenter.\nOder im Rathaus.",
		searchWords: "BuT, Bildungspaket, Bildungskarte, Teilhabe, Antrag Schule Geld, Kinderzuschlag",
		phases: ["kita", "grundschule", "weiterfuehrende-schule", "ausbildung-beruf"],
		topics: ["bildung-teilhabe"],
	}),
	serviceEntry({
		...educationPackage,
		key: "bildung-und-teilhabe-lernfoerderung",
		name: "Bezahlte Nachhilfe (Lernförderung)",
		summary: "Über Bildung und Teilhabe kann Nachhilfe bezahlt werden, wenn die Schule den Bedarf bestätigt.",
		description:
			"Kommt Ihr Kind in einem Fach nicht mit, muss Nachhilfe nicht am Geld scheitern. Sprechen Sie zuerst mit der Lehrkraft. Sie bestätigt, in welchem Fach Ihr Kind Unterstützung braucht. Mit dem Antrag auf Lernförderung gehen Sie dann zum jobcenter oder zu Ihrer Gemeinde.\n\nWie viele Stunden bezahlt werden und welche Nachhilfe anerkannt ist, erfragen Sie bitte vor Beginn.",
		searchWords: "Nachhilfe, Nachilfe, Lernhilfe, Versetzung gefährdet, blauer Brief, BuT",
		phases: ["grundschule", "weiterfuehrende-schule"],
		topics: ["lernfoerderung", "bildung-teilhabe"],
	}),
	serviceEntry({
		...educationPackage,
		key: "bildung-und-teilhabe-klassenfahrten",
		name: "Geld für Ausflüge und Klassenfahrten",
		summary: "Damit Ihr Kind mitfahren kann: Fahrten und Ausflüge von Kita und Schule werden bezahlt.",
		description:
			"Niemand soll zu Hause bleiben, weil das Geld fehlt. Über Bildung und Teilhabe können Ausflüge und mehrtägige Fahrten von Kita und Schule bezahlt werden. Heben Sie den Elternbrief mit dem Preis auf und stellen Sie den Antrag, bevor Sie zahlen.\n\nOb das Geld an Sie oder direkt an die Schule geht, erfragen Sie bitte beim jobcenter oder in Ihrer Gemeinde.",
		plainLanguage:
			"Die Klasse von Ihrem Kind macht eine Reise.\nOder die Kita macht einen Ausflug.\nDas kostet Geld.\n\nSie haben wenig Geld?\nDann bezahlt vielleicht das Amt.\n\nStellen Sie früh einen Antrag.\nBringen Sie den Brief von der Schule mit.\nIm Brief steht der Preis.",
		searchWords: "Klassenfahrt, Schulausflug, Kitafahrt, Skifreizeit, Landheim, BuT",
		phases: ["kita", "grundschule", "weiterfuehrende-schule"],
		topics: ["klassenfahrt-und-ausflug", "bildung-teilhabe"],
	}),
	serviceEntry({
		...educationPackage,
		key: "bildung-und-teilhabe-schulbedarf",
		name: "Geld für Schulsachen",
		summary: "Ein Zuschuss für Ranzen, Hefte, Stifte und was Ihr Kind sonst für die Schule braucht.",
		description:
			"Vor allem zum Schulstart kommt vieles auf einmal: Ranzen, Turnbeutel, Hefte, Malkasten. Für Schulsachen gibt es über Bildung und Teilhabe einen festen Betrag, der sich über das Schuljahr verteilt. Manche Familien bekommen ihn automatisch, andere müssen ihn beantragen.\n\nWie hoch der Betrag gerade ist und ob Sie einen Antrag brauchen, erfragen Sie bitte beim jobcenter oder in Ihrer Gemeinde.",
		searchWords: "Schulranzen, Tornister, Schulmaterial, Schulgeld, Schulbedarf, Einschulung Geld, BuT",
		phases: ["grundschule", "weiterfuehrende-schule"],
		topics: ["schulbedarf-und-schulweg", "bildung-teilhabe"],
		registration: "unbekannt",
	}),
	serviceEntry({
		...educationPackage,
		key: "bildung-und-teilhabe-schuelerbefoerderung",
		name: "Geld für den Schulweg",
		summary: "Unterstützung für Bus oder Bahn, wenn die Schule weit weg ist.",
		description:
			"Ist der Schulweg lang, braucht Ihr Kind eine Fahrkarte. Bildung und Teilhabe kann die Kosten für die Beförderung zur Schule übernehmen, wenn sie nicht schon von anderer Seite bezahlt werden. Fragen Sie zuerst im Schulsekretariat, ob Ihr Kind eine Fahrkarte vom Schulträger bekommt.\n\nAb welcher Entfernung das gilt und was Sie einreichen müssen, erfragen Sie bitte beim jobcenter oder in Ihrer Gemeinde.",
		searchWords: "Fahrkarte, Schulbus, Schülerticket, Busticket, Schülerfahrkosten, BuT",
		phases: ["grundschule", "weiterfuehrende-schule", "ausbildung-beruf"],
		topics: ["schulbedarf-und-schulweg", "bildung-teilhabe"],
	}),
	serviceEntry({
		...educationPackage,
		key: "bildung-und-teilhabe-mittagessen",
		name: "Mittagessen in Kita und Schule",
		summary: "Über Bildung und Teilhabe wird das gemeinsame Mittagessen bezahlt.",
		description:
			"Wenn alle zusammen essen, soll kein Kind danebensitzen. Gibt es in der Kita, in der Schule oder bei der Tagesmutter ein gemeinsames Mittagessen, können die Kosten übernommen werden. Sie stellen einen Antrag, und die Einrichtung rechnet danach meist direkt mit dem Amt ab.\n\nOb Sie einen Rest selbst zahlen und wie lange die Bewilligung gilt, erfragen Sie bitte beim jobcenter oder in Ihrer Gemeinde.",
		searchWords: "Essensgeld, Mensa, Schulessen, Kitaessen, OGS Essen, BuT",
		phases: ["kita", "grundschule", "weiterfuehrende-schule"],
		topics: ["mittagessen", "bildung-teilhabe"],
	}),
	serviceEntry({
		...educationPackage,
		key: "bildung-und-teilhabe-verein-und-musik",
		name: "Geld für Verein, Musik und Freizeit",
		summary: "Ein Zuschuss, damit Ihr Kind Fußball spielen, ein Instrument lernen oder ins Ferienlager fahren kann.",
		description:
			"Mitmachen macht stark. Für Kinder und Jugendliche unter 18 Jahren gibt es über Bildung und Teilhabe einen Zuschuss für Sportverein, Musikunterricht, Kurse oder Freizeiten. Sie wählen selbst, wofür Sie ihn verwenden. Eine Bestätigung des Vereins oder der Rechnung genügt meist als Nachweis.\n\nWie hoch der Zuschuss ist und wie Sie abrechnen, erfragen Sie bitte beim jobcenter oder in Ihrer Gemeinde.",
		searchWords: "Sportverein bezahlen, Musikschule, Mitgliedsbeitrag, Ferienlager, Schwimmkurs, BuT",
		phases: ["kita", "grundschule", "weiterfuehrende-schule"],
		topics: ["verein-musik-kultur", "bildung-teilhabe"],
		ageTo: 216,
	}),
	serviceEntry({
		key: "kinderfreundlichen-sportverein-finden",
		name: "Kinderfreundlichen Sportverein finden",
		summary: "Der Kreissportbund zeigt Vereine, in denen Kinder willkommen sind und gut begleitet werden.",
		description:
			"Nicht jedes Kind will Wettkämpfe gewinnen. Kinderfreundliche Vereine achten darauf, dass alle mitmachen können und Spaß haben. Der Kreissportbund Steinfurt fördert solche Vereine und hilft Familien, einen passenden zu finden, vom Kleinkinderturnen bis zur Ballschule.\n\nAngebote, Schnupperstunden und Beiträge erfragen Sie bitte beim Verein. Ist der Beitrag zu hoch, hilft vielleicht Bildung und Teilhabe.",
		searchWords: "Sportverein, Turnen, Fußball, Schwimmen, Kinderturnen, Verein finden",
		organization: "kreissportbund-steinfurt",
		phases: ["kita", "grundschule", "weiterfuehrende-schule"],
		topics: ["sport-und-bewegung"],
		audience: ["kinder", "jugendliche", "eltern"],
		online: true,
		serviceArea: "kreis",
		links: providerWebsite(facts.sportsFederation.url, "Kinder in Bewegung beim Kreissportbund"),
		internalNote: "Der Sitz ist nicht geprüft; der Weg führt über die Website des Kreissportbundes.",
		sources: [facts.sportsFederation],
	}),
	serviceEntry({
		key: "arbeitskreis-ganztag",
		name: "Arbeitskreis Ganztag",
		summary: "Fachleute aus Schule und Jugendhilfe planen gemeinsam, wie guter Ganztag gelingt.",
		description:
			"Dieses Angebot richtet sich an Fachkräfte. Im Arbeitskreis Ganztag tauschen sich Schulen, Träger und Jugendhilfe aus dem ganzen Kreis aus: über Räume, Personal, Ferienzeiten und darüber, was Kinder am Nachmittag brauchen. So müssen nicht alle dieselben Fragen allein lösen.\n\nEltern wenden sich mit Fragen zum Platz an ihre Grundschule. Termine und Teilnahme erfragen Fachkräfte bitte beim Bildungsbüro.",
		searchWords: "OGS Qualität, Ganztagsausbau, Netzwerk, Fachkräfte Ganztag",
		organization: "bildungsbuero-kreis-steinfurt",
		phases: ["grundschule"],
		topics: ["ganztag"],
		audience: ["fachkraefte"],
		locations: ["ort-steinfurt"],
		serviceArea: "kreis",
		links: providerWebsite(websites.educationNetwork, "Regionales Bildungsnetzwerk"),
		sources: [facts.educationOffice],
	}),
	serviceEntry({
		key: "arbeitskreis-uebergang-kita-grundschule",
		name: "Arbeitskreis Übergang Kita–Grundschule",
		summary: "Kitas und Grundschulen stimmen sich ab, damit der Schulstart für Kinder leicht wird.",
		description:
			"Dieses Angebot richtet sich an Fachkräfte. Erzieherinnen, Lehrkräfte und Beratungsstellen besprechen, wie sie den Wechsel in die Schule gestalten: Besuche, Gespräche, gemeinsame Vorstellungen davon, was Kinder können sollen. Gute Beispiele werden weitergegeben.\n\nEltern fragen am besten in ihrer Kita, wie der Übergang vor Ort aussieht. Termine und Teilnahme erfragen Fachkräfte bitte beim Bildungsbüro.",
		searchWords: "Schulanfang, Kooperation Kita Schule, Netzwerk, Fachkräfte",
		organization: "bildungsbuero-kreis-steinfurt",
		phases: ["kita", "grundschule"],
		topics: ["einschulung"],
		audience: ["fachkraefte"],
		locations: ["ort-steinfurt"],
		serviceArea: "kreis",
		links: providerWebsite(websites.educationNetwork, "Regionales Bildungsnetzwerk"),
		sources: [facts.educationOffice],
	}),
	serviceEntry({
		key: "arbeitskreis-inklusion",
		name: "Arbeitskreis Inklusion",
		summary: "Schulen und Fachstellen suchen gemeinsam Wege, damit Kinder mit Behinderung dabei sind.",
		description:
			"Dieses Angebot richtet sich an Fachkräfte. Im Arbeitskreis geht es darum, wie Kinder mit und ohne Behinderung gemeinsam lernen können: Was brauchen Klassen, wer unterstützt, wie sprechen alle miteinander? Die Ergebnisse kommen den Schulen im Kreis zugute.\n\nSuchen Sie als Eltern Rat für Ihr Kind, ist die Schulpsychologische Beratung ein guter Anfang. Termine erfragen Fachkräfte bitte beim Bildungsbüro.",
		searchWords: "gemeinsames Lernen, Förderschule, Förderbedarf, Behinderung, Netzwerk",
		organization: "bildungsbuero-kreis-steinfurt",
		phases: ["grundschule", "weiterfuehrende-schule"],
		topics: ["inklusion"],
		audience: ["fachkraefte"],
		locations: ["ort-steinfurt"],
		serviceArea: "kreis",
		links: providerWebsite(websites.educationNetwork, "Regionales Bildungsnetzwerk"),
		sources: [facts.educationOffice],
	}),
];
