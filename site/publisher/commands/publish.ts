import { readFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { signedHeaders } from "@kinderstark/content-types/publishing";
import { readConfig } from "../config.ts";
import type { ControlAddress } from "../control.ts";
import type { PublisherState } from "../state.ts";

const HELP = `Lässt die Website jetzt neu erstellen, auch nach einem Zurückschalten. „npm start“ muss laufen.

Aufruf: npm run publish
        npm run publish -- --accept-loss   auch wenn Seiten verschwinden, die niemand gelöscht hat`;

const NOT_RUNNING = "Die Veröffentlichung antwortet nicht. Läuft „npm start“?";
const WAIT = 600_000;

function addressOf(siteDir: string): ControlAddress | null {
	try {
		return JSON.parse(readFileSync(path.join(siteDir, "publisher.json"), "utf8")) as ControlAddress;
	} catch {
		return null;
	}
}

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { help: { type: "boolean" }, "accept-loss": { type: "boolean" } } });
	if (values.help) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	const { siteDir, reportSecret } = readConfig(process.env);
	const address = addressOf(siteDir);
	if (!address) throw new Error(NOT_RUNNING);
	if (!reportSecret) throw new Error("PUBLISHER_SECRET fehlt. „npm start“ legt es in .env an.");
	const body = JSON.stringify({ acceptLoss: values["accept-loss"] ?? false });
	const answer = await fetch(`http://127.0.0.1:${address.port}/trigger`, {
		method: "POST",
		headers: { "content-type": "application/json", ...signedHeaders(reportSecret, body) },
		body,
		signal: AbortSignal.timeout(WAIT),
	}).catch(() => {
		throw new Error(NOT_RUNNING);
	});
	if (answer.status === 401) throw new Error("Die Veröffentlichung benutzt ein anderes PUBLISHER_SECRET. Bitte „npm start“ neu starten.");
	if (!answer.ok) throw new Error(`${NOT_RUNNING} (Status ${answer.status})`);
	const state = (await answer.json()) as PublisherState;
	process.stdout.write(`${state.message}\n`);
	return state.outcome === "failed" ? 1 : 0;
}

main().then(
	(code) => process.exit(code),
	(error: unknown) => {
		process.stderr.write(`${(error as Error).message}\n`);
		process.exit(1);
	},
);
