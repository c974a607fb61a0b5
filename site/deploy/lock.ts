import { createHash, randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { DeployProblem } from "./problem.ts";
import { LOCK_FILE } from "./state.ts";
import type { Target } from "./target.ts";

export interface LockTimes {
	/** milliseconds between signs of life */
	renew: number;
	/** a sign of life younger than this (milliseconds, by both clocks) is believed at once */
	fresh: number;
	/** milliseconds that an old lock is watched before it is taken over; longer than two signs of life */
	watch: number;
}

const TIMES: LockTimes = { renew: 15_000, fresh: 60_000, watch: 40_000 };

interface LockText {
	id: string;
	/** stands for the machine without telling its name to visitors */
	host: string;
	pid: number;
	seen: string;
}

export interface Lock {
	/** @throws DeployProblem when somebody else has taken over */
	check(): Promise<void>;
	release(): Promise<void>;
}

/** Stands for this machine. */
export const HOST = createHash("sha256").update(hostname()).digest("hex").slice(0, 16);

function parse(text: string): LockText | null {
	try {
		const { id, host, pid, seen } = JSON.parse(text) as Record<string, unknown>;
		const sound = typeof id === "string" && typeof host === "string" && typeof pid === "number" && typeof seen === "string";
		return sound ? { id, host, pid, seen } : null;
	} catch {
		return null;
	}
}

/** True while a process of this machine is there. */
export function isAlive(pid: number): boolean {
	try {
		return process.kill(pid, 0);
	} catch (error) {
		/* It is there, but belongs to somebody else. */
		return (error as NodeJS.ErrnoException).code === "EPERM";
	}
}

function inUse(lock: LockText): DeployProblem {
	const place = lock.host === HOST ? `auf diesem Rechner (Prozess ${lock.pid})` : "auf einem anderen Rechner";
	return new DeployProblem(
		`Zu diesem Ziel läuft schon eine Übertragung, ${place}. Bitte warten, bis sie fertig ist, und dann noch einmal starten. Ist sie abgebrochen, wird das Ziel nach etwa einer Minute von selbst frei.`,
	);
}

/** True when nobody holds the lock any more: its process on this machine is gone, or it gives no sign of life. */
async function isAbandoned(target: Target, text: string, times: LockTimes): Promise<boolean> {
	const lock = parse(text);
	if (lock?.host === HOST && lock.pid !== process.pid && !isAlive(lock.pid)) return true;
	const age = lock ? Math.abs(Date.now() - Date.parse(lock.seen)) : Number.POSITIVE_INFINITY;
	if (lock && age < times.fresh) throw inUse(lock);
	/* The clocks of two machines may differ: what counts is whether it changes. */
	await sleep(times.watch);
	const later = await target.read(LOCK_FILE);
	if (later === null || later === text) return true;
	const now = parse(later);
	throw now ? inUse(now) : new DeployProblem("Zu diesem Ziel läuft schon eine Übertragung. Bitte später noch einmal starten.");
}

/**
 * Makes sure that nobody else sends to this target, and tells others so until `release`.
 * @throws DeployProblem when somebody does
 */
export async function acquireLock(target: Target, times: LockTimes = TIMES): Promise<Lock> {
	const id = randomUUID();
	const text = () => JSON.stringify({ id, host: HOST, pid: process.pid, seen: new Date().toISOString() } satisfies LockText);
	const isOurs = async () => {
		const found = await target.read(LOCK_FILE);
		return found !== null && parse(found)?.id === id;
	};

	if (!(await target.create(LOCK_FILE, text()))) {
		const found = await target.read(LOCK_FILE);
		if (found !== null && (await isAbandoned(target, found, times))) await target.write(LOCK_FILE, text());
		else if (found === null && !(await target.create(LOCK_FILE, text()))) {
			throw new DeployProblem("Zu diesem Ziel hat gerade eine andere Übertragung begonnen. Bitte später noch einmal starten.");
		}
	}
	const lost = () =>
		new DeployProblem("Eine andere Übertragung zu diesem Ziel hat übernommen. Diese hört auf; auf dem Ziel geht nichts verloren.");
	/* Of two that find the same old lock, the later one wins: the earlier one sees it here. */
	if (!(await isOurs())) throw lost();

	let renewing: Promise<void> = Promise.resolve();
	const timer = setInterval(() => {
		renewing = renewing.then(async () => {
			if (await isOurs()) await target.write(LOCK_FILE, text());
		}, undefined);
		/* What is wrong with the target shows in the transfer itself. */
		renewing = renewing.catch(() => undefined);
	}, times.renew);
	timer.unref();
	return {
		async check() {
			if (!(await isOurs())) throw lost();
		},
		async release() {
			clearInterval(timer);
			await renewing;
			if (await isOurs()) await target.remove(LOCK_FILE);
		},
	};
}
