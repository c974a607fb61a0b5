import { randomBytes } from "node:crypto";
import { chmodSync, existsSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import type { Environment } from "./environment.ts";
import { fileProblem } from "./problem.ts";

const HEADING = "# Beim ersten Start erzeugt. Geheim halten und mitsichern: ohne diese Werte sind Anmeldungen und Zugänge ungültig.\n";

function newSecret(name: string): string {
	const value = () => randomBytes(24).toString("base64url");
	return name === "APP_KEYS" ? `${value()},${value()}` : value();
}

/** Easy to read aloud and to type: no letter that looks like another. */
export function newPassword(): string {
	const letters = "abcdefghjkmnpqrstuvwxyz23456789";
	const part = () => [...randomBytes(5)].map((byte) => letters[byte % letters.length]).join("");
	return `Start-${part()}-${part()}-${1 + ((randomBytes(1)[0] ?? 0) % 9)}`;
}

/** Adds names to the file in one step; nobody but its owner may read it. What stands there stays. */
export function addToEnvFile(file: string, values: Record<string, string>): void {
	const half = `${file}.${process.pid}.neu`;
	try {
		const before = existsSync(file) ? readFileSync(file, "utf8") : "";
		const gap = before === "" ? "" : `${before.replace(/\n*$/, "\n")}\n`;
		const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
		writeFileSync(half, gap + HEADING + lines.join(""), { mode: 0o600 });
		chmodSync(half, 0o600);
		renameSync(half, file);
	} catch (error) {
		rmSync(half, { force: true });
		throw fileProblem(error, file);
	}
}

/** The secrets that are still missing, made and kept. */
export function makeMissingSecrets({ missingSecrets, envFile }: Environment): Record<string, string> {
	if (missingSecrets.length === 0) return {};
	const made = Object.fromEntries(missingSecrets.map((name) => [name, newSecret(name)]));
	addToEnvFile(envFile, made);
	return made;
}
