import { LiveFolder } from "./live-folder.ts";
import { ReleaseHistory, releaseId } from "./release-history.ts";
import { withSiteLock } from "./site-lock.ts";

export interface RolledBack {
	from: string;
	/** the release whose state is live again */
	to: string;
	/** the new release that brought it back */
	release: string;
}

/** A reason not to switch, in German. */
export class RollbackRefused extends Error {
	override name = "RollbackRefused";
}

export interface RollbackWish {
	/** a release; without one, the last whole one before the live one */
	wanted?: string | undefined;
	/** take back the last rollback */
	undo?: boolean;
}

/**
 * Brings an earlier release back, as a release of its own, so that going back can be taken back as well. It stays until
 * something that visitors can see changes.
 */
export async function rollback(siteDir: string, { wanted, undo = false }: RollbackWish, now: Date): Promise<RolledBack> {
	const history = new ReleaseHistory(siteDir);
	const folder = new LiveFolder(siteDir);
	return withSiteLock(siteDir, async () => {
		await history.recover(folder);
		const live = history.live(folder);
		if (live === null) throw new RollbackRefused("Es ist noch nichts veröffentlicht.");
		const record = history.record(live.release);
		if (undo && !record?.backTo) throw new RollbackRefused("Es ist kein Zurückschalten rückgängig zu machen.");
		/* What came before a release that was brought back is what came before it the first time. */
		const shown = record?.backTo ? history.record(record.backTo) : record;
		const undone = undo && record?.restores ? history.record(record.restores) : record;
		const to = undo ? undone?.before : (wanted ?? (shown && history.wholeBefore(shown)));
		if (!to) throw new RollbackRefused("Vor der jetzigen Fassung gibt es keine ältere.");
		if (to === live.release) throw new RollbackRefused(`Die Fassung ${to} ist schon live.`);
		const target = history.record(to);
		const files = target ? history.filesOf(folder, to) : null;
		if (!target || !files) throw new RollbackRefused(`Die Fassung ${to} gibt es nicht. „npm run releases“ zeigt alle.`);
		const info = {
			release: releaseId(now, live.release),
			publishedAt: now.toISOString(),
			contentSeq: target.contentSeq,
			pages: target.pages,
		};
		/* Undoing the second of two rollbacks leaves the first one in force. */
		const state = undo
			? { backTo: target.backTo, ...(target.backTo ? { restores: target.restores ?? to } : {}) }
			: { backTo: target.backTo ?? to };
		await history.commit(folder, info, files, { ...state, causes: [], openLocations: target.openLocations });
		return { from: live.release, to, release: info.release };
	});
}
