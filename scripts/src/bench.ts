import { parseArgs } from "node:util";
import { benchBuild } from "./bench/build.ts";
import { benchPages } from "./bench/pages.ts";
import { benchPublish } from "./bench/publish.ts";
import { benchStart } from "./bench/start.ts";
import { OperatorProblem, runCommand } from "./operate/problem.ts";

const HELP = `Misst die Software und schreibt das Ergebnis als JSON in die letzte Zeile.

Aufruf: npm run bench -- publish [--edits 20]   vom Speichern in der Redaktion bis zur fertigen Seite
        npm run bench -- build                  alle Seiten neu erstellen
        npm run bench -- pages                  Lighthouse und Größe der wichtigsten Seiten (braucht Chromium)
        npm run bench -- start                  erster und zweiter Start

Jede Messung benutzt einen eigenen Datenordner und freie Ports; bestehende Daten bleiben unberührt.`;

await runCommand(async () => {
	const { values, positionals } = parseArgs({
		options: { help: { type: "boolean" }, edits: { type: "string", default: "20" } },
		allowPositionals: true,
	});
	const [name] = positionals;
	if (values.help || name === undefined) {
		process.stdout.write(`${HELP}\n`);
		return values.help ? 0 : 1;
	}
	const say = (line: string) => process.stdout.write(`${line}\n`);
	const benches: Record<string, () => Promise<unknown>> = {
		publish: () => benchPublish(Number(values.edits), say),
		build: () => benchBuild(),
		pages: () => benchPages(say),
		start: () => benchStart(say),
	};
	const bench = benches[name];
	if (!bench) throw new OperatorProblem(`Diese Messung gibt es nicht: ${name}. Möglich sind: ${Object.keys(benches).join(", ")}`);
	if (!(Number(values.edits) >= 1)) throw new OperatorProblem(`--edits ist keine Zahl ab 1: ${values.edits}`);
	say(JSON.stringify(await bench()));
	return 0;
});
