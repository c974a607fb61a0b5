import { readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";

/** How far the publisher is, for `npm run doctor` and for people who look. Nothing depends on it: all of it is read anew at a start. */
export interface PublisherState {
	/** every change up to this one has been dealt with */
	seq: number;
	release: string | null;
	/** German, what the last run did */
	message: string;
	outcome: "live" | "same" | "held" | "failed" | "waiting";
	/** pages that show what was there before, and are made next */
	left: number;
	at: string;
	pid: number;
}

const fileOf = (siteDir: string) => path.join(siteDir, "state.json");

export async function writeState(siteDir: string, state: PublisherState): Promise<void> {
	const file = fileOf(siteDir);
	await writeFile(`${file}.neu`, `${JSON.stringify(state, null, "\t")}\n`);
	await rename(`${file}.neu`, file);
}

export async function readState(siteDir: string): Promise<PublisherState | null> {
	try {
		return JSON.parse(await readFile(fileOf(siteDir), "utf8")) as PublisherState;
	} catch {
		return null;
	}
}
