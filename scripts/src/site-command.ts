import { readEnvironment } from "./operate/environment.ts";
import { OperatorProblem, runCommand } from "./operate/problem.ts";
import { runNode } from "./operate/run-node.ts";

/** Commands of the site's own, run with the settings of this installation. */
const COMMANDS: Record<string, string> = {
	rollback: "site/publisher/commands/rollback.ts",
	releases: "site/publisher/commands/releases.ts",
	publish: "site/publisher/commands/publish.ts",
	"build-site": "site/publisher/commands/build-site.ts",
	deploy: "site/deploy/main.ts",
};

await runCommand(async () => {
	const [name = "", ...args] = process.argv.slice(2);
	const script = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
	if (!script) throw new OperatorProblem(`Diesen Befehl gibt es nicht: ${name}`);
	return runNode(script, args, { env: readEnvironment().variables });
});
