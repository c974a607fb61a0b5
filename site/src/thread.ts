/** The red thread as a path that swings from station to station, however many the network has. */

/** Length of one station's share of the thread, in the units of the picture. */
export const SHARE = 100;
/** Where the stations lie across the thread, in turns. */
export const SWING = [38, 62] as const;
/** Small irregularities of a hand; repeating, so that a page never changes by itself. */
const HAND = [3, -4, 2, 5, -3, -2];

/**
 * @param stations how many stations the thread passes
 * @param axis the direction in which it runs
 * @returns data of an SVG path; station i lies at `(i + ½) · SHARE` along and `SWING[i % 2]` across
 */
export function threadPath(stations: number, axis: "across" | "down"): string {
	const point = (along: number, across: number) => (axis === "across" ? `${along} ${across}` : `${across} ${along}`);
	const at = (index: number) => ({ along: (index + 0.5) * SHARE, across: SWING[index % 2] ?? 50 });
	const first = at(0);
	const parts = [`M${point(0, 50)}`, `Q${point(first.along - 28, first.across)} ${point(first.along, first.across)}`];
	for (let index = 1; index < stations; index += 1) {
		const from = at(index - 1);
		const to = at(index);
		const hand = HAND[index % HAND.length] ?? 0;
		const reach = SHARE / 2 + hand;
		parts.push(
			`C${point(from.along + reach, from.across + hand)} ${point(to.along - reach, to.across - hand)} ${point(to.along, to.across)}`,
		);
	}
	const last = at(stations - 1);
	parts.push(`Q${point(last.along + 26, last.across)} ${point(stations * SHARE, 50)}`);
	return parts.join("");
}
