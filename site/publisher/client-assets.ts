import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type FileContent, fileContent } from "./live-folder.ts";

/** The styles, scripts, fonts and icons of the built pages by their path, read once: they only change with the code. */
export async function readClientAssets(bundleDir: string): Promise<Map<string, FileContent>> {
	const root = path.join(bundleDir, "client");
	const files = new Map<string, FileContent>();
	const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const full = path.join(entry.parentPath, entry.name);
		files.set(path.relative(root, full).split(path.sep).join("/"), fileContent(await readFile(full)));
	}
	return files;
}
