import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

/** Where measurements keep what they need for a while: one place, so that all of them write to the same disk. */
export async function benchFolder(): Promise<string> {
	const folder = path.join(tmpdir(), "kinderstark-bench");
	await mkdir(folder, { recursive: true });
	return folder;
}
