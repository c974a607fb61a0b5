import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { Releases } from "../releases.ts";

const HELP = `Zeigt die Fassungen der Website, die noch da sind, die neueste zuletzt.

Aufruf: npm run releases`;

const { values } = parseArgs({ options: { help: { type: "boolean" } } });
if (values.help) process.stdout.write(`${HELP}\n`);
else {
	const releases = new Releases(readConfig(process.env).siteDir);
	const live = await releases.live();
	const hold = await releases.hold();
	const all = await releases.list();
	if (all.length === 0) process.stdout.write("Es ist noch nichts veröffentlicht.\n");
	for (const id of all) {
		const manifest = await releases.manifest(id);
		if (!manifest) continue;
		const when = new Date(manifest.publishedAt).toLocaleString("de-DE", {
			timeZone: "Europe/Berlin",
			dateStyle: "short",
			timeStyle: "medium",
		});
		const marks = [id === live ? "live" : "", hold && id === hold.from ? "vor dem Zurückschalten live" : ""].filter(Boolean).join(", ");
		process.stdout.write(`${id}  ${when}  ${String(manifest.pages.length).padStart(5)} Seiten${marks ? `  (${marks})` : ""}\n`);
	}
}
