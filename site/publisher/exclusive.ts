export type Exclusive = <T>(work: () => Promise<T>) => Promise<T>;

/** Lets pieces of work run one after the other, in the order in which they came. */
export function oneAtATime(): Exclusive {
	let last: Promise<unknown> = Promise.resolve();
	return (work) => {
		const mine = last.then(work, work);
		last = mine.catch(() => undefined);
		return mine;
	};
}
