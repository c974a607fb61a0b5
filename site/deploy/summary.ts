import type { DeploySummary } from "./deploy.ts";

const number = (value: number, digits = 0) => value.toLocaleString("de-DE", { maximumFractionDigits: digits });

/** Bytes in words, e.g. `1,2 MB`. */
export function formatBytes(bytes: number): string {
	if (bytes < 1000) return `${bytes} Byte`;
	if (bytes < 1_000_000) return `${number(bytes / 1000, 1)} KB`;
	return bytes < 1_000_000_000 ? `${number(bytes / 1_000_000, 1)} MB` : `${number(bytes / 1_000_000_000, 1)} GB`;
}

const count = (value: number, one: string, many: string) => `${number(value)} ${value === 1 ? one : many}`;
const files = (value: number) => count(value, "Datei", "Dateien");

/** What a deployment did, in German: one line. */
export function describeSummary(summary: DeploySummary): string {
	const waiting =
		summary.waiting > 0
			? `, ${files(summary.waiting)} wird später gelöscht`.replace(/wird/, summary.waiting === 1 ? "wird" : "werden")
			: "";
	const seconds = `${number(summary.milliseconds / 1000, 1)} s`;
	if (summary.sent === 0 && summary.deleted === 0) {
		return `Nichts zu tun: Das Ziel ist auf dem neuesten Stand. 0 Dateien übertragen, ${files(summary.unchanged)} unverändert${waiting}, ${seconds}.`;
	}
	return `${files(summary.sent)} übertragen (${formatBytes(summary.bytes)}), ${number(summary.deleted)} gelöscht, ${number(summary.unchanged)} unverändert${waiting}, ${seconds}.`;
}

const PHASE_NAMES = {
	assets: "Bilder, Schriften und andere Dateien mit festem Inhalt",
	shards: "Teile der Suche",
	pages: "Seiten",
	entries: "Verzeichnisse (Sitemap, Suche, Weiterleitungen)",
	release: "Stand der Website (release.json)",
};
const EXAMPLES = 10;

function listed(title: string, paths: readonly string[]): string[] {
	const more = paths.length > EXAMPLES ? [`    … und ${number(paths.length - EXAMPLES)} weitere`] : [];
	return [`  ${title}: ${number(paths.length)}`, ...paths.slice(0, EXAMPLES).map((path) => `    ${path}`), ...more];
}

/** What a dry run would do, in German: lines. */
export function describeDryRun(summary: DeploySummary): string[] {
	if (summary.sent === 0 && summary.deleted === 0) return ["Probelauf: Es gäbe nichts zu tun, das Ziel ist auf dem neuesten Stand."];
	const lines = [`Probelauf, nichts wurde geändert. Übertragen würden ${files(summary.sent)} (${formatBytes(summary.bytes)}):`];
	for (const [phase, name] of Object.entries(PHASE_NAMES)) {
		const paths = summary.toSend[phase as keyof typeof PHASE_NAMES];
		if (paths) lines.push(...listed(name, paths));
	}
	if (summary.deleted > 0) lines.push(...listed("gelöscht würden", summary.toDelete));
	return lines;
}
