import { globSync, readFileSync } from "node:fs";
import path from "node:path";
import { findChromium } from "../src/operate/chromium.ts";

/* Who needs a browser gets at it through one of these. */
const BROWSER = /from "(\.\/support\/(chromium|visitor)|.*\/operate\/chromium)\.ts"/;

/**
 * Test files that cannot run here, because they need Chromium and there is none; says so, once for each workspace. They are left out
 * as a whole: with their hooks they would fail rather than be skipped.
 * @param folder of the workspace
 * @param pattern of its test files, relative to the folder, as the result
 */
export function withoutBrowser(folder: string, pattern: string): string[] {
	if (findChromium()) return [];
	const files = globSync(pattern, { cwd: folder }).filter((file) => BROWSER.test(readFileSync(path.join(folder, file), "utf8")));
	process.stderr.write(
		`SKIPPED, for there is no Chromium (Debian: apt-get install chromium-headless-shell, or set CHROMIUM_PATH): ${files.sort().join(", ")}\n`,
	);
	return files;
}
