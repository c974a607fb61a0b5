import { spawn } from "node:child_process";
import { inRoot, ROOT } from "./operate/paths.ts";
import { runCommand } from "./operate/problem.ts";

/** Everything that can be said about the code without running it. Each check is told by name; all run even if one fails. */
const CHECKS: { name: string; command: string[] }[] = [
	{ name: "format and lint", command: ["biome", "ci"] },
	{ name: "types: content-types", command: ["tsc", "-p", "content-types"] },
	{ name: "types: scripts", command: ["tsc", "-p", "scripts"] },
	{ name: "types: site", command: ["astro", "check", "--root", "site"] },
	{ name: "types: cms", command: ["npm", "run", "check", "--workspace", "cms"] },
	{ name: "words of the interface", command: ["node", "site/dev/messages-check.ts"] },
	{ name: "lockfile", command: ["node", "scripts/src/check-lockfile.ts"] },
];

function run([program = "", ...args]: string[]): Promise<number> {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			stdio: "inherit",
			env: { ...process.env, PATH: `${inRoot("node_modules/.bin")}:${process.env.PATH}` },
		});
		child.once("error", () => resolve(1));
		child.once("exit", (code) => resolve(code ?? 1));
	});
}

await runCommand(async () => {
	const failed: string[] = [];
	for (const { name, command } of CHECKS) {
		process.stdout.write(`\n== ${name}\n`);
		if ((await run(command)) !== 0) failed.push(name);
	}
	process.stdout.write(failed.length === 0 ? "\nAll checks passed.\n" : `\nFailed: ${failed.join(", ")}\n`);
	return failed.length === 0 ? 0 : 1;
});
