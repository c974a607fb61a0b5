import { type Browser, chromium } from "playwright-core";
import { chromiumPath } from "../../../scripts/src/operate/chromium.ts";

/** A headless Chromium. */
export const launchChromium = (): Promise<Browser> => chromium.launch({ executablePath: chromiumPath(), args: ["--no-sandbox"] });
