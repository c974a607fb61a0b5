import type { Releases } from "./releases.ts";

export interface RolledBack {
	from: string;
	to: string;
}

/** A reason not to switch, in German. */
export class RollbackRefused extends Error {
	override name = "RollbackRefused";
}

/**
 * Switches back to an earlier release. It stays until something that visitors can see changes, or until it is undone.
 * @param wanted a release; without one, that before the live one
 */
export async function rollback(releases: Releases, wanted: string | undefined, now: Date): Promise<RolledBack> {
	const all = await releases.list();
	const from = await releases.live();
	if (from === null) throw new RollbackRefused("Es ist noch nichts veröffentlicht.");
	const to = wanted ?? all[all.indexOf(from) - 1];
	if (to === undefined) throw new RollbackRefused("Vor der jetzigen Fassung gibt es keine ältere.");
	const manifest = all.includes(to) ? await releases.manifest(to) : null;
	if (!manifest) throw new RollbackRefused(`Die Fassung ${to} gibt es nicht. „npm run releases“ zeigt alle.`);
	if (to === from) throw new RollbackRefused(`Die Fassung ${to} ist schon live.`);

	const newest = all.at(-1);
	const newestManifest = newest ? await releases.manifest(newest) : null;
	const before = await releases.hold();
	/* The hold first: a publisher that looks in between must not switch forward again. */
	await releases.setHold({
		release: to,
		from: before?.release === from ? before.from : from,
		digest: newestManifest?.digest ?? manifest.digest,
		seq: Math.max(before?.seq ?? 0, (await releases.knownSeq()) ?? 0, newestManifest?.contentSeq ?? 0),
		at: now.toISOString(),
	});
	await releases.swap(to);
	return { from, to };
}

/** Goes back to what was live before the rollback. */
export async function undoRollback(releases: Releases): Promise<RolledBack> {
	const hold = await releases.hold();
	const live = await releases.live();
	if (!hold || live === null || hold.release !== live) throw new RollbackRefused("Es ist kein Zurückschalten rückgängig zu machen.");
	if (!(await releases.manifest(hold.from))) throw new RollbackRefused(`Die Fassung ${hold.from} gibt es nicht mehr.`);
	await releases.swap(hold.from);
	await releases.setHold(null);
	return { from: live, to: hold.from };
}
