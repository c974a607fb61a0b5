import { spawn } from "node:child_process";
import { inRoot } from "./paths.ts";

/** Runs a script of another workspace to its end, with our settings; its output is ours. */
export function runNode(
	script: string,
	args: readonly string[],
	options: { env: Record<string, string>; folder?: string },
): Promise<number> {
	return new Promise((resolve, reject) => {
		const child = spawn(process.execPath, [inRoot(script), ...args], {
			cwd: inRoot(options.folder ?? ""),
			env: { ...process.env, ...options.env },
			stdio: "inherit",
		});
		child.once("error", reject);
		child.once("exit", (code) => resolve(code ?? 1));
	});
}
