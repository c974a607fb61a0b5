/**
 * How much a word says: a rare one more than one that nearly everything fits.
 * @param total all services
 * @param count services with the word
 */
export function rarity(total: number, count: number): number {
	return Math.log(1 + total / (count + 0.5));
}
