import { spawn } from "node:child_process";
import { inRoot, ROOT } from "./operate/paths.ts";
import { runCommand } from "./operate/problem.ts";

/**
 * Everything that can be said about the code without running it. Each check is told by name; all run even if one fails. Those that
 * take longest come first.
 */
const CHECKS: { name: string; command: string[] }[] = [
	{ name: "types: cms", command: ["npm", "run", "check", "--workspace", "cms"] },
	{ name: "types: site", command: ["astro", "check", "--root", "site"] },
	{ name: "types: scripts", command: ["tsc", "-p", "scripts"] },
	{ name: "types: content-types", command: ["tsc", "-p", "content-types"] },
	{ name: "format and lint", command: ["biome", "ci"] },
	{ name: "words of the interface", command: ["node", "site/dev/messages-check.ts"] },
	{ name: "lockfile", command: ["node", "scripts/src/check-lockfile.ts"] },
];

/* Each is one core's work, and needs up to a gigabyte. */
const AT_ONCE = 2;

/** What it said and whether all is well. */
function run([program = "", ...args]: string[]): Promise<{ output: string; good: boolean }> {
	return new Promise((resolve) => {
		const child = spawn(program, args, {
			cwd: ROOT,
			stdio: ["ignore", "pipe", "pipe"],
			env: {
				...process.env,
				PATH: `${inRoot("node_modules/.bin")}:${process.env.PATH}`,
				/* What is read on a terminal keeps its colours. */
				...(process.stdout.isTTY && !process.env.NO_COLOR ? { FORCE_COLOR: "1" } : {}),
			},
		});
		let output = "";
		const read = (chunk: string) => {
			output += chunk;
		};
		child.stdout.setEncoding("utf8").on("data", read);
		child.stderr.setEncoding("utf8").on("data", read);
		child.once("error", ({ message }) => resolve({ output: `${output}${message}\n`, good: false }));
		child.once("close", (code) => resolve({ output, good: code === 0 }));
	});
}

await runCommand(async () => {
	const failed: string[] = [];
	const waiting = [...CHECKS];
	const work = async () => {
		for (let check = waiting.shift(); check; check = waiting.shift()) {
			const { output, good } = await run(check.command);
			process.stdout.write(`\n== ${check.name}\n${output}`);
			if (!good) failed.push(check.name);
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, work));
	process.stdout.write(failed.length === 0 ? "\nAll checks passed.\n" : `\nFailed: ${failed.join(", ")}\n`);
	return failed.length === 0 ? 0 : 1;
});
