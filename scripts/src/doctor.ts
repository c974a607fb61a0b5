import { readFile, statfs } from "node:fs/promises";
import path from "node:path";
import { readSiteLanguages } from "@kinderstark/content-types";
import { BUILDS, isUpToDate } from "./operate/builds.ts";
import { prepareDataFolder } from "./operate/data-folder.ts";
import { type Environment, readEnvironment } from "./operate/environment.ts";
import { runCommand } from "./operate/problem.ts";

const HELP = `Prüft die Installation: Einstellungen, Datenordner, Redaktion, Veröffentlichung, Website.

Aufruf: npm run doctor
Endet mit 0, wenn alles in Ordnung ist.`;

interface Finding {
	good: boolean;
	text: string;
}

const good = (text: string): Finding => ({ good: true, text });
const bad = (text: string): Finding => ({ good: false, text });

const LITTLE_SPACE = 500_000_000;

async function fetchJson(url: string): Promise<Record<string, unknown> | null> {
	try {
		const answer = await fetch(url, { signal: AbortSignal.timeout(3000) });
		return answer.ok ? ((await answer.json()) as Record<string, unknown>) : null;
	} catch {
		return null;
	}
}

async function folder({ settings }: Environment): Promise<Finding[]> {
	prepareDataFolder(settings.DATA_DIR);
	const { bavail, bsize } = await statfs(settings.DATA_DIR);
	const free = bavail * bsize;
	const words = `${(free / 1e9).toLocaleString("de-DE", { maximumFractionDigits: 1 })} GB frei`;
	return [free > LITTLE_SPACE ? good(`Datenordner beschreibbar, ${words}`) : bad(`Im Datenordner wird der Platz knapp: ${words}`)];
}

async function builds(): Promise<Finding[]> {
	return Promise.all(
		BUILDS.map(async (build) =>
			(await isUpToDate(build))
				? good(`${build.label} ist gebaut`)
				: bad(`${build.label} ist nicht auf dem neuesten Stand gebaut: npm run build`),
		),
	);
}

function isAlive(pid: unknown): boolean {
	try {
		return typeof pid === "number" && process.kill(pid, 0);
	} catch {
		return false;
	}
}

async function running({ settings }: Environment): Promise<Finding[]> {
	const cms = await fetchJson(`http://127.0.0.1:${settings.CMS_PORT}/api/publishing/health`);
	const release = await fetchJson(`http://localhost:${settings.SITE_PORT}/release.json`);
	const state = await readFile(path.join(settings.DATA_DIR, "site", "state.json"), "utf8").then(
		(text) => JSON.parse(text) as Record<string, unknown>,
		() => null,
	);
	const publisher = state && isAlive(state.pid);
	return [
		cms
			? good(`Redaktion antwortet auf Port ${settings.CMS_PORT}`)
			: bad(`Redaktion antwortet nicht auf Port ${settings.CMS_PORT}: npm start`),
		release
			? good(`Website ist live: ${release.release}, ${release.pages} Seiten`)
			: bad(`Website antwortet nicht auf Port ${settings.SITE_PORT}`),
		publisher ? good("Veröffentlichung läuft") : bad("Veröffentlichung läuft nicht: npm start"),
		...(state && (state.outcome === "failed" || state.outcome === "waiting") ? [bad(`Letzter Lauf: ${state.message}`)] : []),
	];
}

await runCommand(async () => {
	if (process.argv.includes("--help")) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	const environment = readEnvironment();
	const missing = environment.missingSecrets;
	const findings = [
		good(`Node ${process.versions.node}`),
		missing.length === 0 ? good("Einstellungen vollständig") : bad(`Es fehlt: ${missing.join(", ")}. „npm start“ erzeugt diese Werte.`),
		good(`Sprachen der Website: ${readSiteLanguages(environment.settings.SITE_LANGUAGES).join(", ")}`),
		...(await folder(environment)),
		...(await builds()),
		...(await running(environment)),
	];
	for (const { good: fine, text } of findings) process.stdout.write(`${fine ? "✓" : "✗"} ${text}\n`);
	return findings.every(({ good: fine }) => fine) ? 0 : 1;
});
