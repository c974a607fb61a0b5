import { mkdir, rm } from "node:fs/promises";
import { parseArgs } from "node:util";
import sharp from "sharp";
import { launchChromium } from "./operate/chromium.ts";
import { inRoot } from "./operate/paths.ts";
import { runCommand } from "./operate/problem.ts";
import { templatePaths } from "./templates.ts";

const HELP = `Fotografiert jede Seitenart der laufenden Website (360 und 1280 Pixel, hell und dunkel) nach docs/screenshots.

Aufruf: npm run screenshots -- [--site http://localhost:4321]`;

/** Pixels of a page that are kept, from the top. */
const HEIGHT = 2400;

/** `/angebote/x/` → `angebot`: pages with many siblings are named after their kind. */
function nameOf(path: string): string {
	const [kind = "", slug] = path.split("?")[0]?.split("/").filter(Boolean) ?? [];
	if (kind === "") return "home";
	const names: Record<string, string> = {
		angebote: "angebot",
		phasen: "phase",
		uebergaenge: "uebergang",
		themen: "thema",
		orte: "ort",
		traeger: "traeger-seite",
		veranstaltungen: "veranstaltung",
		vorhaben: "vorhaben-seite",
		dokumente: "dokument",
		stoebern: "stoebern-seite",
	};
	return slug ? (names[kind] ?? kind) : kind;
}

await runCommand(async () => {
	const { values } = parseArgs({ options: { help: { type: "boolean" }, site: { type: "string", default: "http://localhost:4321" } } });
	if (values.help) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	const folder = inRoot("docs/screenshots");
	await rm(folder, { recursive: true, force: true });
	await mkdir(folder, { recursive: true });
	const browser = await launchChromium();
	const paths = await templatePaths(values.site);
	for (const colorScheme of ["light", "dark"] as const) {
		for (const width of [360, 1280]) {
			const context = await browser.newContext({ colorScheme, viewport: { width, height: 900 } });
			const page = await context.newPage();
			for (const path of paths) {
				await page.goto(values.site + path, { waitUntil: "networkidle" });
				const height = Math.min(HEIGHT, await page.evaluate(() => document.documentElement.scrollHeight));
				const png = await page.screenshot({ fullPage: true, clip: { x: 0, y: 0, width, height } });
				await sharp(png)
					.resize({ width: Math.min(width, 800) })
					.webp({ quality: 55 })
					.toFile(`${folder}/${nameOf(path)}-${width}-${colorScheme}.webp`);
			}
			await context.close();
		}
	}
	await browser.close();
	process.stdout.write(`${paths.length} Seitenarten, je vier Bilder: docs/screenshots\n`);
	return 0;
});
