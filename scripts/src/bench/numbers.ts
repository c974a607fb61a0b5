/** The value below which this part of the values lies (nearest rank). */
export function percentile(values: readonly number[], part: number): number {
	const sorted = [...values].sort((a, b) => a - b);
	return Math.round(sorted[Math.max(0, Math.ceil(sorted.length * part) - 1)] ?? 0);
}

/** The value in the middle; of an even number of values the lower of the two. */
export function median(values: readonly number[]): number {
	return [...values].sort((a, b) => a - b)[Math.ceil(values.length / 2) - 1] ?? 0;
}
