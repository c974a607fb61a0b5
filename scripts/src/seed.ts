import { BUILDS, buildWhatChanged } from "./operate/builds.ts";
import { prepareDataFolder } from "./operate/data-folder.ts";
import { readEnvironment } from "./operate/environment.ts";
import { runCommand } from "./operate/problem.ts";
import { runNode } from "./operate/run-node.ts";
import { makeMissingSecrets } from "./operate/secrets.ts";

const HELP = `Legt die ersten Inhalte an, die noch fehlen. Geändertes und Gelöschtes bleibt, wie es ist.

Aufruf: npm run seed
„npm start“ tut das beim ersten Start von selbst; die Redaktion darf dabei laufen.`;

await runCommand(async () => {
	if (process.argv.includes("--help")) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	const environment = readEnvironment();
	prepareDataFolder(environment.settings.DATA_DIR);
	const secrets = makeMissingSecrets(environment);
	const cms = BUILDS.filter(({ workspace }) => workspace === "cms");
	await buildWhatChanged(cms, (line) => process.stderr.write(`${line}\n`));
	return runNode("cms/dist/seed.js", process.argv.slice(2), { env: { ...environment.variables, ...secrets }, folder: "cms" });
});
