import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { parseArgs } from "node:util";
import { type PublisherState, readState } from "../../site/publisher/state.ts";
import { BUILDS, buildWhatChanged } from "./operate/builds.ts";
import { prepareDataFolder } from "./operate/data-folder.ts";
import { readEnvironment } from "./operate/environment.ts";
import { checkPortFree } from "./operate/ports.ts";
import { fileProblem, OperatorProblem, runCommand } from "./operate/problem.ts";
import { addToEnvFile, makeMissingSecrets, newPassword } from "./operate/secrets.ts";
import { type Service, Stopped, Supervisor } from "./operate/supervisor.ts";

const HELP = `Startet alles: Redaktion, Veröffentlichung und Website.

Aufruf: npm start
Beim ersten Start entstehen Geheimnisse (.env), Datenbank und erste Inhalte; spätere Starts behalten alle Daten.
Beenden: Strg-C. Protokolle: <DATA_DIR>/logs.

Umgebung (alles freiwillig, auch in .env):
  SITE_PORT (4321), SITE_HOST    wo die Website lauscht
  CMS_PORT (1337), HOST          wo die Redaktion lauscht
  PUBLIC_URL, CMS_PUBLIC_URL     unter welcher Adresse man Website und Redaktion erreicht
  SITE_LANGUAGES                 Sprachen der Website, zum Beispiel de,en,uk (sonst alle zehn)
  QUICK_EXIT_URL                 wohin „Seite schnell verlassen“ führt
  DATA_DIR (.data)               Ordner für alle Daten
  DATABASE_URL                   PostgreSQL statt SQLite
  ADMIN_EMAIL, ADMIN_PASSWORD    erste Anmeldung
  MAP_STYLE_URL                  eigene Straßenkarte (MapLibre-Stil) hinter der Karte der Suche
  DEPLOY_TO, S3_*                wohin jede neue Fassung außerdem geht: Ordner, rsync oder s3://
  DEPLOY_DISPATCH_URL,
  DEPLOY_DISPATCH_TOKEN          wer von neuen Inhalten erfährt, zum Beispiel GitHub
  LOG_LEVEL                      wie ausführlich die Redaktion Protokoll führt`;

const CMS: Service = { name: "cms", label: "Die Redaktion", script: "cms/dist/server.js", folder: "cms" };
/*
 * New objects are looked through more often, in smaller pieces, and old ones whenever there is a quarter more of them: a third
 * less memory for ten thousand services.
 */
const PUBLISHER_MEMORY = ["--max-semi-space-size=16", "--heap-growing-percent=25"];
const PUBLISHER: Service = {
	name: "publisher",
	label: "Die Veröffentlichung",
	script: "site/publisher/main.ts",
	nodeOptions: PUBLISHER_MEMORY,
};
const SERVER: Service = { name: "server", label: "Die Website", script: "site/server/main.ts" };

const SERVER_READY_WITHIN = 30_000;
const CMS_READY_WITHIN = 180_000;
/* Ten thousand services in three languages take about a minute. */
const LIVE_WITHIN = 600_000;

const say = (line: string) => process.stderr.write(`${line}\n`);

/** Status of an answer; 0 when there is none. */
async function statusOf(url: string): Promise<number> {
	try {
		const answer = await fetch(url, { signal: AbortSignal.timeout(2000) });
		await answer.body?.cancel();
		return answer.status;
	} catch {
		return 0;
	}
}

const answers = async (url: string) => (await statusOf(url)) === 200;

/** What this publisher has said about its last run; null before its first. */
async function publisherState(dataDir: string, pid: number | undefined): Promise<PublisherState | null> {
	const state = await readState(path.join(dataDir, "site"));
	return state?.pid === pid ? state : null;
}

/** A password made at the first start is shown until a start has gone well. */
function adminPassword(environment: ReturnType<typeof readEnvironment>, marker: string): { password: string; isNew: boolean } {
	const { settings, envFile } = environment;
	if (settings.ADMIN_PASSWORD) return { password: settings.ADMIN_PASSWORD, isNew: existsSync(marker) };
	const password = newPassword();
	addToEnvFile(envFile, { ADMIN_PASSWORD: password });
	try {
		writeFileSync(marker, "");
	} catch (error) {
		throw fileProblem(error, marker);
	}
	return { password, isNew: true };
}

async function main(): Promise<number> {
	const { values } = parseArgs({ options: { help: { type: "boolean" } } });
	if (values.help) {
		process.stdout.write(`${HELP}\n`);
		return 0;
	}
	const environment = readEnvironment();
	const { settings } = environment;
	await checkPortFree("SITE_PORT", settings.SITE_PORT, settings.SITE_HOST);
	await checkPortFree("CMS_PORT", settings.CMS_PORT, settings.HOST);
	prepareDataFolder(settings.DATA_DIR);
	const secrets = makeMissingSecrets(environment);
	const marker = path.join(settings.DATA_DIR, "site", "password-new");
	const { password, isNew } = adminPassword(environment, marker);
	await buildWhatChanged(BUILDS, say);

	const supervisor = new Supervisor({
		logDir: path.join(settings.DATA_DIR, "logs"),
		env: { ...process.env, ...environment.variables, ...secrets, ADMIN_PASSWORD: password, NODE_ENV: "production" },
		say,
	});
	let stop: (code: number) => void = () => undefined;
	const stopped = new Promise<number>((resolve) => {
		stop = resolve;
	});
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => stop(0));

	const cms = `http://${settings.HOST === "0.0.0.0" || settings.HOST === "::" ? "127.0.0.1" : settings.HOST}:${settings.CMS_PORT}`;
	const site = `http://localhost:${settings.SITE_PORT}`;
	const begin = async (): Promise<void> => {
		/* Both tell at once when their port is taken; the page that says "in a minute" is up while the CMS starts. */
		await Promise.all([supervisor.start(CMS), supervisor.start(SERVER)]);
		await supervisor.untilReady(SERVER.name, async () => (await statusOf(`${site}/release.json`)) > 0, SERVER_READY_WITHIN);
		await supervisor.untilReady(CMS.name, () => answers(`${cms}/api/publishing/health`), CMS_READY_WITHIN);
		await supervisor.start(PUBLISHER);
		await supervisor.untilReady(PUBLISHER.name, () => liveOrFailed(settings.DATA_DIR, supervisor, site), LIVE_WITHIN);
		supervisor.keepRunning();
		process.stdout.write(`Website:   ${settings.PUBLIC_URL === site ? `${site}/` : `${settings.PUBLIC_URL}/ (hier: ${site}/)`}\n`);
		process.stdout.write(`Redaktion: ${cms.replace("127.0.0.1", "localhost")}/admin\n`);
		const how = isNew ? `Passwort ${password} (wird nur jetzt gezeigt, steht auch in .env)` : "dem Passwort, das Sie gewählt haben";
		process.stdout.write(`Anmelden:  ${settings.ADMIN_EMAIL}, ${isNew ? how : `mit ${how}`}\n`);
		rmSync(marker, { force: true });
	};
	try {
		const whole = begin().then(
			() => stopped,
			(error: unknown) => (error instanceof Stopped ? stopped : Promise.reject(error)),
		);
		return await Promise.race([whole, stopped]);
	} finally {
		await supervisor.stop();
	}
}

async function liveOrFailed(dataDir: string, supervisor: Supervisor, site: string): Promise<boolean> {
	const state = await publisherState(dataDir, supervisor.pidOf(PUBLISHER.name));
	if (state === null || state.outcome === "waiting") return false;
	const live = await answers(`${site}/release.json`);
	if (state.outcome === "failed") {
		if (!live) throw new OperatorProblem(state.message);
		say(`Die neueste Fassung ist nicht live, die vorige bleibt: ${state.message}`);
	}
	return live;
}

await runCommand(main);
