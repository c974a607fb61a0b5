import { accessSync, constants, existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { DatabaseSync } from "node:sqlite";
import { setTimeout as sleep } from "node:timers/promises";

const GIVE_UP_AFTER = 10_000;
const LOOK_AGAIN_AFTER = 20;
const WANTED = "lock.wanted";
/* SQLITE_BUSY, SQLITE_FULL */
const HELD_BY_ANOTHER = 5;
const DISK_FULL = 13;

/** Another process is changing the site right now. */
export class SiteBusy extends Error {
	override name = "SiteBusy";

	constructor() {
		super("Ein anderes Programm ändert die Website gerade. Bitte gleich noch einmal versuchen.");
	}
}

/*
 * An empty SQLite database, for it locks its file in a way that the operating system undoes when the process dies. A file
 * with a process's number in it cannot do that: two that find a dead owner take it over together, and in a container the
 * dead one had the number that the new one has.
 */
function lockNow(file: string): DatabaseSync | null {
	/* Says what is wrong with a folder; SQLite would only say that it cannot open a file. */
	accessSync(path.dirname(file), constants.W_OK);
	const lock = new DatabaseSync(file, { timeout: 0 });
	try {
		lock.exec("BEGIN EXCLUSIVE");
		return lock;
	} catch (error) {
		lock.close();
		const { errcode } = error as { errcode?: number };
		if (errcode === HELD_BY_ANOTHER) return null;
		throw errcode === DISK_FULL ? Object.assign(new Error("ENOSPC: no space left for the lock"), { code: "ENOSPC" }) : error;
	}
}

/**
 * Does something to the site's folder while no other process does: the publisher and an operator's rollback take turns.
 * A lock ends with its owner, however that ends.
 * @param patience milliseconds to wait for the others
 * @throws SiteBusy when it takes too long
 */
export async function withSiteLock<T>(siteDir: string, work: () => T | Promise<T>, patience = GIVE_UP_AFTER): Promise<T> {
	const file = path.join(siteDir, "lock.db");
	const wanted = path.join(siteDir, WANTED);
	const end = Date.now() + patience;
	let lock = lockNow(file);
	while (!lock) {
		if (Date.now() > end) throw new SiteBusy();
		sayWanted(wanted);
		await sleep(LOOK_AGAIN_AFTER);
		lock = lockNow(file);
	}
	try {
		/* Whoever waits still says so again. */
		rmSync(wanted, { force: true });
		return await work();
	} finally {
		lock.close();
		/* Who was waiting comes first. */
		if (existsSync(wanted)) await sleep(2 * LOOK_AGAIN_AFTER);
	}
}

/* The disk may be full: then the owner does not know, and takes as long as it takes. */
function sayWanted(file: string): void {
	try {
		writeFileSync(file, "");
	} catch {}
}

/** Whether another process waits for the lock, so that its owner may hurry. */
export function isSiteLockWanted(siteDir: string): boolean {
	return existsSync(path.join(siteDir, WANTED));
}
