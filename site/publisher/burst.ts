import type { Change, ChangesAnswer } from "@kinderstark/content-types/publishing";

export interface BurstTiming {
	/** milliseconds without news after which a burst is over */
	quiet: number;
	/** milliseconds after which publishing starts even if news keeps coming */
	longest: number;
}

export const BURST_TIMING: BurstTiming = { quiet: 150, longest: 1000 };

/**
 * Collects what belongs together: whoever saves ten entries in a row gets one release.
 * @param more answers at once with the changes after a seq
 */
export async function collectBurst(
	first: ChangesAnswer,
	more: (after: number) => Promise<ChangesAnswer>,
	clock: { now(): number; sleep(ms: number): Promise<unknown> },
	timing: BurstTiming = BURST_TIMING,
): Promise<Change[]> {
	const changes = [...first.changes];
	const end = clock.now() + timing.longest;
	while (clock.now() < end) {
		await clock.sleep(Math.min(timing.quiet, end - clock.now()));
		const { changes: next } = await more(changes.at(-1)?.seq ?? first.latestSeq);
		if (next.length === 0) break;
		changes.push(...next);
	}
	return changes;
}

/** Changes that only a draft saw do not concern the site. */
export function concernsSite(change: Change): boolean {
	return change.action !== "create" && change.action !== "update" && change.action !== "discardDraft";
}
