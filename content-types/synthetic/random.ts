/** A stream of numbers that depends on the seed alone (mulberry32): the same seed gives the same directory everywhere. */
export class Random {
	#state: number;

	constructor(seed: number) {
		this.#state = seed >>> 0;
	}

	/** at least 0, less than 1 */
	next(): number {
		this.#state = (this.#state + 0x6d2b79f5) >>> 0;
		let mixed = this.#state;
		mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1);
		mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
	}

	/** a whole number from `low` to `high`, both included */
	between(low: number, high: number): number {
		return low + Math.floor(this.next() * (high - low + 1));
	}

	/** true with the given probability, 0 to 1 */
	chance(probability: number): boolean {
		return this.next() < probability;
	}

	/** @throws Error when the list is empty */
	pick<T>(list: readonly T[]): T {
		if (list.length === 0) throw new Error("There is nothing to pick from.");
		return list[Math.floor(this.next() * list.length)] as T;
	}

	/** `count` different elements (fewer when there are not so many), in a random order */
	some<T>(list: readonly T[], count: number): T[] {
		const rest = [...list];
		const taken: T[] = [];
		while (taken.length < count && rest.length > 0) taken.push(...rest.splice(Math.floor(this.next() * rest.length), 1));
		return taken;
	}

	/** one of the keys, each as often as its weight says */
	weighted<K extends string>(weights: Record<K, number>): K {
		const entries = Object.entries(weights) as [K, number][];
		let point = this.next() * entries.reduce((sum, [, weight]) => sum + weight, 0);
		for (const [key, weight] of entries) {
			point -= weight;
			if (point < 0) return key;
		}
		return (entries.at(-1) as [K, number])[0];
	}
}
