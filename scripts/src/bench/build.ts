import { spawn } from "node:child_process";
import { BUILDS, buildWhatChanged } from "../operate/builds.ts";
import { inRoot } from "../operate/paths.ts";
import { OperatorProblem } from "../operate/problem.ts";

/** Every page rendered anew and written, in a process of its own so that its memory can be told. */
export async function benchBuild(): Promise<unknown> {
	await buildWhatChanged(
		BUILDS.filter(({ workspace }) => workspace === "site"),
		() => undefined,
	);
	const output = await new Promise<string>((resolve, reject) => {
		const child = spawn(process.execPath, [inRoot("site/publisher/commands/measure-build.ts")], { stdio: ["ignore", "pipe", "inherit"] });
		let text = "";
		child.stdout.on("data", (chunk: Buffer) => {
			text += chunk.toString();
		});
		child.once("exit", (code) => (code === 0 ? resolve(text) : reject(new OperatorProblem("Die Messung ist gescheitert."))));
	});
	return { bench: "build", runs: [JSON.parse(output)], peers: [] };
}
