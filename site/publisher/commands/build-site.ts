import path from "node:path";
import { parseArgs } from "node:util";
import { buildOnce } from "../build-once.ts";
import { CmsUnavailable } from "../cms-client.ts";
import { readConfig } from "../config.ts";
import { describeError } from "../reports.ts";

const HELP = `Erstellt die ganze Website einmal, aus dem, was in der Redaktion veröffentlicht ist, und hört dann auf.

Aufruf: npm run build:site -- --cms <Adresse> --out <Ordner>

  --cms <Adresse>   die Redaktion, z. B. https://redaktion.example.org; sonst CMS_URL, sonst die auf diesem Rechner
  --token <Text>    der Lesezugang; besser als Umgebungsvariable CMS_READ_TOKEN, dann steht er in keiner Prozessliste.
                    Ohne beides gilt der Lesezugang im Datenordner (DATA_DIR)
  --out <Ordner>    wird die fertige Website: neu, leer oder von einem früheren Mal
  --previous <Ort>  Adresse oder Ordner der früheren Website: was sie hatte und die Redaktion nicht mehr hat, bekommt eine Seite,
                    die das sagt. Nicht nötig, wenn sie in --out liegt. Wo es noch keine gibt, beginnt die Liste neu
  --accept-loss     auch dann, wenn mehr als ein Viertel der früheren Einträge fehlt
PUBLIC_URL sagt, unter welcher Adresse die Website öffentlich ist.`;

const say = (line: string) => process.stdout.write(`${line}\n`);

class WrongCall extends Error {}

function readArguments() {
	try {
		return parseArgs({
			options: {
				help: { type: "boolean" },
				cms: { type: "string" },
				token: { type: "string" },
				out: { type: "string" },
				previous: { type: "string" },
				"accept-loss": { type: "boolean" },
			},
		}).values;
	} catch (error) {
		throw new WrongCall(`Der Aufruf stimmt nicht: ${(error as Error).message} „npm run build:site -- --help“ zeigt, was geht.`);
	}
}

async function main(): Promise<void> {
	const values = readArguments();
	if (values.help) {
		say(HELP);
		return;
	}
	if (!values.out) throw new WrongCall("Es fehlt, wohin die Website soll. Bitte --out und einen Ordner angeben.");
	const cmsUrl = values.cms ?? process.env.CMS_URL;
	if (cmsUrl && !/^https?:\/\//.test(cmsUrl)) {
		throw new WrongCall(`Das ist keine vollständige Web-Adresse: ${cmsUrl}. Bitte zum Beispiel https://redaktion.example.org angeben.`);
	}
	const config = readConfig({ ...process.env, CMS_URL: cmsUrl || undefined });
	const token = (values.token ?? process.env.CMS_READ_TOKEN ?? "").trim();
	const began = performance.now();
	const result = await buildOnce({
		...config,
		...(token ? { readToken: () => token } : {}),
		mediaDir: path.join(config.siteDir, "media"),
		out: values.out,
		...(values.previous ? { previous: values.previous } : {}),
		acceptLoss: values["accept-loss"] ?? false,
	});
	for (const { title, problems } of result.refused)
		say(`Nicht dabei, weil fehlerhaft: „${title}“: ${problems.map(({ message }) => message).join(" ")}`);
	for (const { title, message } of result.warnings) say(`Hinweis: „${title}“: ${message}`);
	const { hostname } = new URL(config.publicUrl);
	if (hostname === "localhost") say("Hinweis: PUBLIC_URL ist nicht gesetzt, deshalb nennen die Seiten als ihre Adresse localhost.");
	const seconds = ((performance.now() - began) / 1000).toLocaleString("de-DE", { maximumFractionDigits: 1 });
	say(`${path.resolve(values.out)}: ${result.release}, ${result.pages} Seiten, ${seconds} s.`);
}

function describe(error: unknown): string {
	if (error instanceof WrongCall) return error.message;
	if (!(error instanceof CmsUnavailable)) return describeError(error);
	if ((error.cause as NodeJS.ErrnoException | undefined)?.path?.endsWith("read-token"))
		return "Es fehlt der Lesezugang. Bitte CMS_READ_TOKEN setzen.";
	const refused = /Status 40[13]/.test(error.message);
	return `${error.message} ${refused ? "Bitte den Lesezugang prüfen (CMS_READ_TOKEN)." : "Bitte die Adresse der Redaktion prüfen (--cms)."}`;
}

main().then(
	() => process.exit(0),
	(error: unknown) => {
		process.stderr.write(`${describe(error)}\n`);
		process.exit(1);
	},
);
