import { pathToFileURL } from "node:url";
import { readEnvironment } from "./operate/environment.ts";
import { inRoot, ROOT } from "./operate/paths.ts";
import { OperatorProblem, tellProblem } from "./operate/problem.ts";

/** Commands of the site's own, run in this process with the settings of this installation. `site-command.mjs` starts it. */
const COMMANDS: Record<string, string> = {
	rollback: "site/publisher/commands/rollback.ts",
	releases: "site/publisher/commands/releases.ts",
	publish: "site/publisher/commands/publish.ts",
	"build-site": "site/publisher/commands/build-site.ts",
	deploy: "site/deploy/main.ts",
};

try {
	const [name = "", ...args] = process.argv.slice(2);
	const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!command) throw new OperatorProblem(`Diesen Befehl gibt es nicht: ${name}`);
	const script = inRoot(command);
	Object.assign(process.env, readEnvironment().variables);
	process.argv = [process.execPath, script, ...args];
	process.chdir(ROOT);
	await import(pathToFileURL(script).href);
} catch (error) {
	tellProblem(error);
	process.exitCode = 1;
}
