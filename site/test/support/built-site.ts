import { execFile } from "node:child_process";
import { readdir, stat } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const site = new URL("../../", import.meta.url);

/** Where the built pages are loaded from in tests. */
export const bundleEntry = new URL("dist/server/entry.mjs", site);

async function newest(folder: URL): Promise<number> {
	const times = (await readdir(folder, { withFileTypes: true })).map((entry) =>
		entry.isDirectory()
			? newest(new URL(`${entry.name}/`, folder))
			: stat(new URL(encodeURIComponent(entry.name), folder)).then(({ mtimeMs }) => mtimeMs),
	);
	return Math.max(0, ...(await Promise.all(times)));
}

/** Builds the site before the tests, unless the last build is newer than its sources. */
export default async function buildSite(): Promise<void> {
	const sources = await Promise.all([newest(new URL("src/", site)), newest(new URL("../content-types/src/", site))]);
	const built = await stat(bundleEntry).then(
		({ mtimeMs }) => mtimeMs,
		() => 0,
	);
	if (built > Math.max(...sources)) return;
	await promisify(execFile)("npm", ["run", "build"], { cwd: fileURLToPath(site), env: { ...process.env, NODE_ENV: "production" } });
}
