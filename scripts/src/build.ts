import { parseArgs } from "node:util";
import { BUILDS, buildWhatChanged, runBuild } from "./operate/builds.ts";
import { runCommand } from "./operate/problem.ts";

const HELP = `Baut Redaktion und Website, soweit sich ihr Code geändert hat. „npm start“ tut das von selbst.

Aufruf: npm run build
        npm run build -- --force   baut alles neu`;

await runCommand(async () => {
	const { values } = parseArgs({ options: { help: { type: "boolean" }, force: { type: "boolean" } } });
	const say = (line: string) => process.stdout.write(`${line}\n`);
	if (values.help) say(HELP);
	else if (values.force) for (const build of BUILDS) await runBuild(build);
	else await buildWhatChanged(BUILDS, say);
	return 0;
});
