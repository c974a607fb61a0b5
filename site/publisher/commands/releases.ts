import { parseArgs } from "node:util";
import { readConfig } from "../config.ts";
import { LiveFolder } from "../live-folder.ts";
import { type ReleaseCause, ReleaseHistory, type ReleaseRecord } from "../release-history.ts";

const HELP = `Zeigt die letzten Fassungen der Website, die neueste zuletzt: wann, was sich änderte und wer es veröffentlichte.

Aufruf: npm run releases
        npm run releases -- --files   auch die Dateien, die sich änderten`;

const DONE: Record<string, string> = { unpublish: "zurückgezogen", delete: "gelöscht" };
const MOST_CAUSES = 3;

function causeInWords({ title, type, action, by }: ReleaseCause): string {
	return `„${title}“ (${[type, DONE[action]].filter(Boolean).join(", ")})${by ? `, ${by}` : ""}`;
}

function whyInWords({ backTo, before, causes, left }: ReleaseRecord): string {
	if (backTo) return `zurückgeschaltet auf ${backTo}`;
	if (causes.length === 0) return before === null ? "erste Fassung" : "von selbst: Zeit, Technik oder alles neu";
	const more = causes.length > MOST_CAUSES ? ` und ${causes.length - MOST_CAUSES} weitere` : "";
	const part = left ? ", erster Teil" : "";
	return causes.slice(-MOST_CAUSES).map(causeInWords).join("; ") + more + part;
}

function filesInWords({ created, changed, deleted }: ReleaseRecord): string {
	const part = (sign: string, list: string[]) => (list.length > 0 ? [`${sign}${list.length}`] : []);
	return [...part("+", created), ...part("~", changed), ...part("−", deleted)].join(" ") || "0";
}

const { values } = parseArgs({ options: { help: { type: "boolean" }, files: { type: "boolean" } } });
if (values.help) process.stdout.write(`${HELP}\n`);
else {
	const { siteDir } = readConfig(process.env);
	const history = new ReleaseHistory(siteDir);
	const live = history.live(new LiveFolder(siteDir))?.release;
	const all = history.list();
	if (all.length === 0) process.stdout.write("Es ist noch nichts veröffentlicht.\n");
	for (const id of all) {
		const record = history.record(id);
		if (!record) continue;
		const when = new Date(record.publishedAt).toLocaleString("de-DE", {
			timeZone: "Europe/Berlin",
			dateStyle: "short",
			timeStyle: "medium",
		});
		const pages = `${String(record.pages).padStart(5)} Seiten`;
		process.stdout.write(
			`${id}  ${when}  ${pages}  ${filesInWords(record).padEnd(12)}  ${whyInWords(record)}${id === live ? "  (live)" : ""}\n`,
		);
		if (!values.files) continue;
		for (const [sign, names] of [
			["+", record.created],
			["~", record.changed],
			["−", record.deleted],
		] as const) {
			for (const name of names) process.stdout.write(`    ${sign} ${name}\n`);
		}
	}
}
