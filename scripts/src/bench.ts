import { parseArgs } from "node:util";
import { benchBuild } from "./bench/build.ts";
import { chosenParts, goldPart, serviceCounts, wholeNumber } from "./bench/options.ts";
import { benchPages } from "./bench/pages.ts";
import { benchPublish, PARTS } from "./bench/publish/index.ts";
import { benchSearch, SEARCH_PARTS } from "./bench/search/index.ts";
import { benchStart } from "./bench/start.ts";
import { OperatorProblem, runCommand } from "./operate/problem.ts";

const HELP = `Misst die Software und schreibt das Ergebnis als JSON in die letzte Zeile.

Aufruf: npm run bench -- publish   vom Veröffentlichen in der Redaktion bis zur fertigen Seite, mit vielen Änderungen
                                   auf einmal und mit Besuchern; daneben der ganze Neubau mit Hugo und Eleventy
        npm run bench -- build     alle Seiten neu erstellen, daneben Hugo und Eleventy mit denselben Daten
        npm run bench -- search    was die Suche findet, daneben sechs andere Suchen mit denselben Fragen und Einträgen;
                                   was sie lädt, und wie schnell sie auf einem langsamen Handy ist, daneben Pagefind, MiniSearch
                                   und eine Seite, die nichts sucht (braucht Chromium)
        npm run bench -- pages     Lighthouse und Größe der wichtigsten Seiten (braucht Chromium)
        npm run bench -- start     erster und zweiter Start

Möglich bei publish, build und search:
  --services 100,1000,10000        so viele Angebote, jede Größe für sich (dies ist die Vorgabe; bei search 1000,10000)
Möglich bei build:
  --rounds 3                       so oft wird gebaut; es zählt die mittlere Zeit
Möglich bei publish:
  --edits 40                       so viele einzelne Änderungen
  --only latency,burst,load,peers  nur diese Teile
  --burst 1000                     so viele Änderungen auf einmal, 1.000 in der Minute
  --publishes 100 --rollbacks 5    so viel geschieht, während Besucher da sind
  --rate 1000                      so viele Abrufe je Sekunde
Möglich bei search:
  --only quality,peers,transfer,keys   nur diese Teile: unsere Treffer, auch die der anderen, Laden, Tippen
  --part reporting                 mit diesem Teil der Fragen; nur nach dem anderen, tuning, darf die Suche verändert werden
  --show-misses                    nennt die Fragen ohne richtigen Treffer, nur mit --part tuning

Jede Messung benutzt einen eigenen Datenordner und freie Ports; bestehende Daten bleiben unberührt. Datenbanken mit
Beispiel-Angeboten werden in .cache/bench aufgehoben.`;

const BURST_PER_SECOND = 1000 / 60;

const options = {
	help: { type: "boolean", default: false },
	services: { type: "string" },
	edits: { type: "string", default: "40" },
	only: { type: "string" },
	burst: { type: "string", default: "1000" },
	publishes: { type: "string", default: "100" },
	rollbacks: { type: "string", default: "5" },
	rate: { type: "string", default: "1000" },
	rounds: { type: "string", default: "3" },
	part: { type: "string", default: "reporting" },
	"show-misses": { type: "boolean", default: false },
} as const;

function readArguments() {
	try {
		return parseArgs({ options, allowPositionals: true });
	} catch (error) {
		const option = /'(-[^' ]+)/.exec((error as Error).message)?.[1] ?? "";
		throw new OperatorProblem(`Die Angabe ${option} ist unbekannt oder unvollständig. Hilfe: npm run bench -- --help`);
	}
}

await runCommand(async () => {
	const { values, positionals } = readArguments();
	const [name] = positionals;
	if (values.help || name === undefined) {
		process.stdout.write(`${HELP}\n`);
		return values.help ? 0 : 1;
	}
	const say = (line: string) => process.stdout.write(`${line}\n`);
	const services = (standard = "100,1000,10000") => serviceCounts(values.services ?? standard);
	const number = (option: "edits" | "burst" | "publishes" | "rollbacks" | "rate" | "rounds") => wholeNumber(option, values[option]);
	const benches: Record<string, () => Promise<unknown>> = {
		publish: () =>
			benchPublish({
				services: services(),
				edits: number("edits"),
				only: chosenParts(values.only, PARTS),
				burst: { edits: number("burst"), seconds: number("burst") / BURST_PER_SECOND },
				load: { rate: number("rate"), publishes: number("publishes"), rollbacks: number("rollbacks") },
				say,
			}),
		build: () => benchBuild({ services: services(), rounds: number("rounds"), say }),
		search: () =>
			benchSearch({
				services: services("1000,10000"),
				only: chosenParts(values.only, SEARCH_PARTS),
				part: goldPart(values.part, values["show-misses"]),
				showMisses: values["show-misses"],
				say,
			}),
		pages: () => benchPages(say),
		start: () => benchStart(say),
	};
	const bench = benches[name];
	if (!bench) throw new OperatorProblem(`Diese Messung gibt es nicht: ${name}. Möglich sind: ${Object.keys(benches).join(", ")}`);
	say(JSON.stringify(await bench()));
	return 0;
});
