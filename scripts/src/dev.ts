import { spawn } from "node:child_process";
import { inRoot } from "./operate/paths.ts";
import { runCommand } from "./operate/problem.ts";

const HELP = `Wie „npm start“, dazu zeigt „astro dev“ jede Änderung an den Seiten sofort, mit den ersten Inhalten.

Aufruf: npm run dev`;

/* The pages reload in Astro's own server; the CMS and the publisher run beside it as they do for real. */
await runCommand(async () => {
	if (process.argv.includes("--help")) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	const start = spawn(process.execPath, [inRoot("scripts/src/start.ts")], { stdio: "inherit" });
	const pages = spawn("npm", ["run", "dev", "--workspace", "site", "--", "--port", "4322"], { cwd: inRoot(), stdio: "inherit" });
	const children = [start, pages];
	for (const signal of ["SIGINT", "SIGTERM"] as const) process.on(signal, () => children.forEach((child) => void child.kill(signal)));
	const ended = children.map((child) => new Promise<number>((resolve) => child.once("exit", (code) => resolve(code ?? 0))));
	const code = await Promise.race(ended);
	for (const child of children) child.kill("SIGTERM");
	await Promise.all(ended);
	return code;
});
