import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const CANDIDATES = [process.env.CHROMIUM_PATH, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];

/** A headless Chromium: `CHROMIUM_PATH`, else where Debian, Ubuntu and Google's package put it. */
export async function launchChromium(): Promise<Browser> {
	const executablePath = CANDIDATES.find((path) => path && existsSync(path));
	if (!executablePath) throw new Error("No Chromium found. Install it (Debian: apt-get install chromium) or set CHROMIUM_PATH.");
	return chromium.launch({ executablePath, args: ["--no-sandbox"] });
}
