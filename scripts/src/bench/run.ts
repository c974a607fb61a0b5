import { spawn } from "node:child_process";

export interface QuietRun {
	code: number | null;
	/** what it said, both streams */
	output: string;
	milliseconds: number;
}

/** Runs a program to its end and keeps what it says to itself. */
export function runQuietly(
	program: string,
	args: readonly string[],
	options: { env?: NodeJS.ProcessEnv; cwd?: string; onStart?: (pid: number) => void } = {},
): Promise<QuietRun> {
	const { onStart, ...rest } = options;
	const began = performance.now();
	return new Promise((resolve, reject) => {
		const child = spawn(program, args, { ...rest, stdio: ["ignore", "pipe", "pipe"] });
		if (child.pid) onStart?.(child.pid);
		let output = "";
		for (const stream of [child.stdout, child.stderr]) {
			stream.on("data", (chunk: Buffer) => {
				output += chunk.toString();
			});
		}
		child.once("error", reject);
		child.once("close", (code) => resolve({ code, output, milliseconds: performance.now() - began }));
	});
}
