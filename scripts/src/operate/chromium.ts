import { existsSync } from "node:fs";

/** Where Chromium is: `CHROMIUM_PATH`, else where Debian, Ubuntu and Google's package put it. */
export function chromiumPath(): string {
	const candidates = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
	const found = candidates.find((path) => path && existsSync(path));
	if (!found) throw new Error("No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
	return found;
}
