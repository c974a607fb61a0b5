import path from "node:path";
import { parseArgs } from "node:util";
import { deploy } from "./deploy.ts";
import { openTarget } from "./open-target.ts";
import { DeployProblem } from "./problem.ts";
import { Source } from "./source.ts";
import { describeDryRun, describeSummary } from "./summary.ts";
import { parseTarget } from "./target-address.ts";

const HELP = `Überträgt die Website an einen anderen Ort: nur, was dort fehlt oder anders ist. Nach einem Abbruch geht es da weiter,
wo es aufgehört hat. Besucher sehen zu jeder Zeit eine vollständige Website.

Aufruf: npm run deploy -- --to <Ziel>

  --to <Ziel>            ein Ordner:    /srv/www
                         rsync:         name@rechner:/srv/www oder rsync://rechner/modul
                         Speicher (S3): s3://name/ordner, dazu S3_ENDPOINT, S3_REGION, S3_ACCESS_KEY_ID, S3_SECRET_ACCESS_KEY
                         ohne --to gilt DEPLOY_TO
  --from <Ordner>        die fertige Website; sonst die, die hier live ist
  --dry-run              nur zeigen, was zu tun wäre
  --delete-after <Std.>  so lange bleiben Bilder, Schriften und Ähnliches noch, die nicht mehr gebraucht werden (sonst 24)`;

const HOUR = 3_600_000;
const MOST_HOURS = 24 * 365;

const say = (line: string) => process.stdout.write(`${line}\n`);

function hours(text: string): number {
	const value = /^\d+([.,]\d+)?$/.test(text) ? Number(text.replace(",", ".")) : Number.NaN;
	if (!(value <= MOST_HOURS)) throw new DeployProblem(`--delete-after braucht eine Zahl von Stunden zwischen 0 und ${MOST_HOURS}: ${text}`);
	return value * HOUR;
}

function readArguments() {
	try {
		return parseArgs({
			options: {
				help: { type: "boolean" },
				to: { type: "string" },
				from: { type: "string" },
				"dry-run": { type: "boolean" },
				"delete-after": { type: "string" },
			},
		}).values;
	} catch (error) {
		throw new DeployProblem(`Der Aufruf stimmt nicht: ${(error as Error).message} „npm run deploy -- --help“ zeigt, was geht.`, {
			cause: error,
		});
	}
}

async function main(): Promise<void> {
	const values = readArguments();
	if (values.help) {
		say(HELP);
		return;
	}
	const deleteAfter = hours(values["delete-after"] ?? "24");
	const from = values.from ?? path.join(process.env.DATA_DIR ?? ".data", "site", "current");
	const address = parseTarget(values.to ?? process.env.DEPLOY_TO ?? "");
	const target = await openTarget(address, from);
	const summary = await deploy(new Source(path.resolve(from)), target, { deleteAfter, dryRun: values["dry-run"] ?? false, log: say });
	if (summary.dryRun) for (const line of describeDryRun(summary)) say(line);
	else say(`${target.label}: ${describeSummary(summary)}`);
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${error instanceof DeployProblem ? error.message : `Unerwarteter Fehler: ${(error as Error).stack ?? error}`}\n`);
		process.exit(1);
	},
);
