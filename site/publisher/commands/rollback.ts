import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { RollbackRefused, rollback } from "../rollback.ts";
import { SiteBusy } from "../site-lock.ts";

const HELP = `Schaltet die Website auf eine frühere Fassung zurück. Inhalte in der Redaktion bleiben, wie sie sind.

Aufruf: npm run rollback                    zur Fassung vor der jetzigen
        npm run rollback -- <Fassung>       zu einer bestimmten (npm run releases zeigt alle)
        npm run rollback -- --undo          macht das Zurückschalten rückgängig

Die frühere Fassung bleibt live, bis sich an der Website wieder etwas ändert, bis „npm run publish“ oder --undo.`;

const { values, positionals } = parseArgs({
	options: { help: { type: "boolean" }, undo: { type: "boolean" } },
	allowPositionals: true,
});
try {
	if (values.help) process.stdout.write(`${HELP}\n`);
	else {
		const wish = { wanted: positionals[0], undo: values.undo ?? false };
		const { from, to, release } = await rollback(readConfig(process.env).siteDir, wish, new Date());
		process.stdout.write(`Live ist jetzt wieder, was ${to} war (als ${release}). Vorher war es ${from}.\n`);
		if (!values.undo) process.stdout.write("Rückgängig: npm run rollback -- --undo\n");
	}
} catch (error) {
	const known = error instanceof RollbackRefused || error instanceof SiteBusy;
	process.stderr.write(`${known ? error.message : `Das Zurückschalten geht nicht: ${(error as Error).message}`}\n`);
	process.exitCode = 1;
}
