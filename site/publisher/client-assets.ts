import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { type ReleaseFiles, sha256 } from "./release-writer.ts";

/** The styles, scripts, fonts and icons of the built pages, read once: they only change with the code. */
export async function readClientAssets(bundleDir: string): Promise<ReleaseFiles> {
	const root = path.join(bundleDir, "client");
	const files: ReleaseFiles = new Map();
	const entries = await readdir(root, { recursive: true, withFileTypes: true }).catch(() => []);
	for (const entry of entries) {
		if (!entry.isFile()) continue;
		const full = path.join(entry.parentPath, entry.name);
		const bytes = await readFile(full);
		files.set(path.relative(root, full).split(path.sep).join("/"), { bytes, sha256: sha256(bytes) });
	}
	return files;
}

/** Hash of the code that renders pages: a page may rightly vanish when it changes. */
export async function codeHash(bundleDir: string, assets: ReleaseFiles): Promise<string> {
	const server = path.join(bundleDir, "server");
	const entries = await readdir(server, { recursive: true, withFileTypes: true });
	const names = entries.filter((entry) => entry.isFile()).map((entry) => path.join(entry.parentPath, entry.name));
	const parts = await Promise.all(names.sort().map(async (name) => `${path.relative(server, name)} ${sha256(await readFile(name))}`));
	return sha256([...parts, ...[...assets].map(([name, file]) => `${name} ${file.sha256}`).sort()].join("\n"));
}
