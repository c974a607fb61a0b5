import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { placeRequest } from "../requests.ts";
import { readState } from "../state.ts";

const HELP = `Lässt die Website jetzt neu erstellen, auch nach einem Zurückschalten. „npm start“ muss laufen.

Aufruf: npm run publish
        npm run publish -- --accept-loss   auch wenn Seiten verschwinden, die niemand gelöscht hat`;

const WAIT = 60_000;

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { help: { type: "boolean" }, "accept-loss": { type: "boolean" } } });
	if (values.help) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	const { siteDir } = readConfig(process.env);
	const at = new Date().toISOString();
	await placeRequest(siteDir, { at, acceptLoss: values["accept-loss"] ?? false });
	for (const end = Date.now() + WAIT; Date.now() < end; await sleep(200)) {
		const state = await readState(siteDir);
		if (!state || state.at < at || state.outcome === "waiting") continue;
		process.stdout.write(`${state.message}\n`);
		return state.outcome === "failed" ? 1 : 0;
	}
	process.stderr.write("Die Veröffentlichung antwortet nicht. Läuft „npm start“?\n");
	return 1;
}

main().then(
	(code) => process.exit(code),
	(error: unknown) => {
		process.stderr.write(`${(error as Error).message}\n`);
		process.exit(1);
	},
);
