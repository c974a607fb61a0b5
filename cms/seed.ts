import { runSeed } from "./src/seed/run.ts";
import { environmentProblem, readEnvironment } from "./src/startup/environment.ts";
import { checkData } from "./src/startup/preflight.ts";
import { StartError, startErrorLine } from "./src/startup/start-error.ts";
import { makeStrapi } from "./src/startup/strapi.ts";

const HELP = `Legt die Erst-Inhalte an, die noch fehlen. Geändertes und Gelöschtes bleibt, wie es ist.

Aufruf: npm run seed -w @kinderstark/cms
Umgebung: wie beim Start des CMS (DATA_DIR, DATABASE_URL, Schlüssel). Das CMS darf dabei laufen.`;

async function main(): Promise<void> {
	if (process.argv.includes("--help")) {
		console.log(HELP);
		return;
	}
	const problem = environmentProblem();
	if (problem) throw new StartError(problem);
	await checkData(readEnvironment());
	const strapi = makeStrapi();
	await strapi.load();
	await runSeed(strapi, (line) => console.log(line));
	await strapi.destroy();
}

main()
	.then(() => process.exit(0))
	.catch((error: unknown) => {
		console.error(startErrorLine(error, readEnvironment().dataDir));
		process.exit(1);
	});
