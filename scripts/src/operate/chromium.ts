import { existsSync } from "node:fs";
import type { Browser } from "playwright-core";

/* Without windows first: the same engine, and for the tests a third of the time goes with the windows that nobody sees. */
const USUAL_PLACES = ["chromium-headless-shell", "chromium", "chromium-browser", "google-chrome"].map((name) => `/usr/bin/${name}`);

/** Where Chromium is: `CHROMIUM_PATH`, else where Debian, Ubuntu and Google's package put it. Undefined where there is none. */
export function findChromium(): string | undefined {
	const candidates = [process.env.CHROMIUM_PATH, ...USUAL_PLACES];
	return candidates.find((path) => path && existsSync(path));
}

/** @throws when there is none */
export function chromiumPath(): string {
	const found = findChromium();
	if (!found) throw new Error("No Chromium found. Install it (Debian: apt-get install chromium-headless-shell) or set CHROMIUM_PATH.");
	return found;
}

/** A headless Chromium. Playwright is loaded only now: whoever just looks for a Chromium does not need it. */
export async function launchChromium(args: readonly string[] = []): Promise<Browser> {
	const executablePath = chromiumPath();
	const { chromium } = await import("playwright-core");
	return chromium.launch({ executablePath, args: ["--no-sandbox", ...args] });
}
