import { closeSync, openSync, readFileSync, rmSync, writeSync } from "node:fs";
import path from "node:path";
import { setTimeout as sleep } from "node:timers/promises";

const GIVE_UP_AFTER = 10_000;
const LOOK_AGAIN_AFTER = 20;

/** Another process is changing the site right now. */
export class SiteBusy extends Error {
	override name = "SiteBusy";

	constructor() {
		super("Ein anderes Programm ändert die Website gerade. Bitte gleich noch einmal versuchen.");
	}
}

function isAlive(pid: number): boolean {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

/* Written at once, so that nobody reads an empty one for long; an unreadable one is as good as none after a moment. */
function ownerOf(file: string): number | null {
	try {
		return Number(readFileSync(file, "utf8")) || null;
	} catch {
		return null;
	}
}

/**
 * Does something to the site's folder while no other process does: the publisher and an operator's rollback take turns.
 * A lock whose owner has died is taken over.
 * @throws SiteBusy when it takes too long
 */
export async function withSiteLock<T>(siteDir: string, work: () => T | Promise<T>): Promise<T> {
	const file = path.join(siteDir, "lock");
	for (const end = Date.now() + GIVE_UP_AFTER; ; ) {
		try {
			const handle = openSync(file, "wx", 0o600);
			writeSync(handle, String(process.pid));
			closeSync(handle);
			break;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
			const owner = ownerOf(file);
			if (owner !== null && !isAlive(owner)) rmSync(file, { force: true });
			else if (Date.now() > end) {
				if (owner !== null) throw new SiteBusy();
				rmSync(file, { force: true });
			} else await sleep(LOOK_AGAIN_AFTER);
		}
	}
	try {
		return await work();
	} finally {
		rmSync(file, { force: true });
	}
}
