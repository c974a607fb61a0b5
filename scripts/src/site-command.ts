import { readEnvironment } from "./operate/environment.ts";
import { OperatorProblem, runCommand } from "./operate/problem.ts";
import { runNode } from "./operate/run-node.ts";

/** `rollback`, `releases` and `publish`: the publisher's own commands, with the settings of this installation. */
const COMMANDS = ["rollback", "releases", "publish"];

await runCommand(async () => {
	const [name = "", ...args] = process.argv.slice(2);
	if (!COMMANDS.includes(name)) throw new OperatorProblem(`Diesen Befehl gibt es nicht: ${name}`);
	return runNode(`site/publisher/commands/${name}.ts`, args, { env: readEnvironment().variables });
});
