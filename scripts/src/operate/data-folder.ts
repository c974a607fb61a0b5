import { accessSync, constants, mkdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileProblem, OperatorProblem } from "./problem.ts";

/** Makes the data folder and tries it out: what cannot be written is told before anything starts. */
export function prepareDataFolder(dataDir: string): void {
	const site = path.join(dataDir, "site");
	const probe = path.join(site, `.probe-${process.pid}`);
	try {
		mkdirSync(site, { recursive: true });
		accessSync(dataDir, constants.W_OK);
		/* Some data, not an empty file: a full disk still takes those. */
		writeFileSync(probe, Buffer.alloc(65_536));
	} catch (error) {
		throw fileProblem(error, dataDir);
	} finally {
		try {
			rmSync(probe, { force: true });
		} catch {
			/* The folder could not be made: there is nothing to remove. */
		}
	}
	if (!statSync(dataDir).isDirectory()) throw new OperatorProblem(`Das ist kein Ordner: ${dataDir}. Bitte DATA_DIR prüfen.`);
}
