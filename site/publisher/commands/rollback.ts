import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { Releases } from "../releases.ts";
import { RollbackRefused, rollback, undoRollback } from "../rollback.ts";

const HELP = `Schaltet die Website auf eine frühere Fassung zurück. Inhalte in der Redaktion bleiben, wie sie sind.

Aufruf: npm run rollback                    zur Fassung vor der jetzigen
        npm run rollback -- <Fassung>       zu einer bestimmten (npm run releases zeigt alle)
        npm run rollback -- --undo          macht das Zurückschalten rückgängig

Die frühere Fassung bleibt live, bis sich an der Website wieder etwas ändert, bis „npm run publish“ oder --undo.`;

const { values, positionals } = parseArgs({
	options: { help: { type: "boolean" }, undo: { type: "boolean" } },
	allowPositionals: true,
});
const releases = new Releases(readConfig(process.env).siteDir);
try {
	if (values.help) process.stdout.write(`${HELP}\n`);
	else {
		const { from, to } = values.undo ? await undoRollback(releases) : await rollback(releases, positionals[0], new Date());
		process.stdout.write(`Live ist jetzt ${to}. Vorher war es ${from}.\n`);
		if (!values.undo) process.stdout.write("Rückgängig: npm run rollback -- --undo\n");
	}
} catch (error) {
	process.stderr.write(
		`${error instanceof RollbackRefused ? error.message : `Das Zurückschalten geht nicht: ${(error as Error).message}`}\n`,
	);
	process.exitCode = 1;
}
