import { existsSync } from "node:fs";

/** Where Chromium is: `CHROMIUM_PATH`, else where Debian, Ubuntu and Google's package put it. Undefined where there is none. */
export function findChromium(): string | undefined {
	const candidates = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
	return candidates.find((path) => path && existsSync(path));
}

/** @throws when there is none */
export function chromiumPath(): string {
	const found = findChromium();
	if (!found) throw new Error("No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
	return found;
}
