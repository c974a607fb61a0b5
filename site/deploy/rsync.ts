import { spawn } from "node:child_process";
import { DeployProblem } from "./problem.ts";

export interface RsyncAnswer {
	code: number;
	stdout: string;
	stderr: string;
}

/* rsync must not outlive us: a later run would meet files that nobody knows of. The shell's standard input ends with us. */
const WITH_US = `exec 3<&0
rsync "$@" </dev/null 3<&- &
child=$!
{ read -r _ <&3; kill "$child"; } >/dev/null 2>&1 &
watcher=$!
exec 3<&-
wait "$child"
status=$?
kill "$watcher" 2>/dev/null
exit "$status"`;

/** Runs the system's rsync to its end. Its messages are English whatever the language of the machine. */
export function runRsync(args: readonly string[]): Promise<RsyncAnswer> {
	return new Promise((resolve, reject) => {
		const child = spawn("sh", ["-c", WITH_US, "rsync", ...args], { env: { ...process.env, LC_ALL: "C" }, stdio: ["pipe", "pipe", "pipe"] });
		const stdout: Buffer[] = [];
		const stderr: Buffer[] = [];
		child.stdout.on("data", (chunk: Buffer) => stdout.push(chunk));
		child.stderr.on("data", (chunk: Buffer) => stderr.push(chunk));
		child.once("error", reject);
		child.once("exit", () => child.stdin.destroy());
		child.once("close", (code) =>
			resolve({ code: code ?? 1, stdout: Buffer.concat(stdout).toString("utf8"), stderr: Buffer.concat(stderr).toString("utf8") }),
		);
	});
}

/* --mkpath came with it. */
const OLDEST = [3, 2, 3];

/** @throws DeployProblem when rsync is not there, or too old */
export async function checkRsync(): Promise<void> {
	const { code, stdout } = await runRsync(["--version"]);
	if (code === 127) {
		throw new DeployProblem("Für dieses Ziel wird das Programm rsync gebraucht. Bitte installieren, unter Debian: apt-get install rsync.");
	}
	const version = /version v?(\d+)\.(\d+)\.(\d+)/.exec(stdout)?.slice(1).map(Number) ?? [];
	const difference = OLDEST.map((part, index) => (version[index] ?? 0) - part).find((part) => part !== 0) ?? 0;
	if (code !== 0 || difference < 0) {
		throw new DeployProblem(`Das Programm rsync auf diesem Rechner ist zu alt. Bitte mindestens Version ${OLDEST.join(".")} installieren.`);
	}
}

/** The German message for what rsync, or ssh under it, said. */
export function describeRsync({ code, stderr }: RsyncAnswer, label: string): DeployProblem {
	const reasons: [RegExp, string][] = [
		[
			/No space left on device|Disk quota exceeded/,
			`Auf dem Ziel ist kein Platz mehr: ${label}. Bitte Platz schaffen und noch einmal starten: Es geht weiter, wo es aufgehört hat.`,
		],
		[
			/Read-only file system|module is read only/,
			`Das Ziel ist schreibgeschützt: ${label}. Bitte den Schreibschutz aufheben oder ein anderes Ziel angeben.`,
		],
		[
			/Permission denied \((publickey|password|keyboard)/,
			`Der andere Rechner lässt uns nicht hinein: ${label}. Bitte den SSH-Schlüssel dieses Rechners dort eintragen.`,
		],
		[
			/Host key verification failed/,
			`Der andere Rechner ist noch nicht bekannt: ${label}. Bitte einmal von Hand mit ssh anmelden und seinen Schlüssel bestätigen (oder in known_hosts eintragen).`,
		],
		[/auth failed/, `Name oder Passwort für rsync stimmen nicht: ${label}. Bitte RSYNC_PASSWORD und den Namen im Ziel prüfen.`],
		[/Unknown module/, `Diesen Bereich (Modul) bietet der andere Rechner nicht an: ${label}. Bitte das Ziel prüfen.`],
		[
			/Could not resolve hostname|Name or service not known|Temporary failure in name resolution|nodename nor servname/,
			`Den anderen Rechner gibt es unter diesem Namen nicht: ${label}. Bitte das Ziel prüfen.`,
		],
		[
			/Connection refused|Connection timed out|No route to host|Network is unreachable/,
			`Der andere Rechner antwortet nicht: ${label}. Bitte Ziel und Netzverbindung prüfen.`,
		],
		[/rsync: (command )?not found|command not found/, `Auf dem anderen Rechner fehlt rsync: ${label}. Bitte dort installieren.`],
		[
			/Permission denied \(13\)|Operation not permitted/,
			`Auf dem Ziel darf nicht gelesen oder geschrieben werden: ${label}. Bitte dort die Rechte des Ordners prüfen.`,
		],
		[
			/unknown option/,
			`Auf dem anderen Rechner ist rsync zu alt: ${label}. Bitte dort mindestens Version ${OLDEST.join(".")} installieren.`,
		],
	];
	const known = reasons.find(([sign]) => sign.test(stderr))?.[1];
	const byCode: Record<number, string> = {
		10: `Der andere Rechner antwortet nicht: ${label}. Bitte Ziel und Netzverbindung prüfen.`,
		12: `Die Verbindung ist abgebrochen: ${label}. Bitte noch einmal starten: Es geht weiter, wo es aufgehört hat.`,
		30: `Der andere Rechner antwortet nicht mehr: ${label}. Bitte noch einmal starten: Es geht weiter, wo es aufgehört hat.`,
		35: `Der andere Rechner antwortet nicht: ${label}. Bitte Ziel und Netzverbindung prüfen.`,
	};
	const last = stderr.trim().split("\n").slice(-3).join(" ").slice(0, 400);
	return new DeployProblem(known ?? byCode[code] ?? `rsync meldet einen Fehler (${code}) bei ${label}: ${last}`);
}
