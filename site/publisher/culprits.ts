/** Something that may be left out, e.g. an entry. */
export interface Suspect {
	documentId: string;
}

/**
 * Finds what keeps a page from being made: the fewest trials that name one suspect after the other.
 * @param suspects most likely first
 * @param works whether it works without these
 * @returns those that have to stay out; null when it does not even work without any of them
 */
export async function findCulprits<S extends Suspect>(
	suspects: readonly S[],
	works: (without: ReadonlySet<string>) => Promise<boolean>,
): Promise<S[] | null> {
	const culprits: S[] = [];
	const out = () => new Set(culprits.map(({ documentId }) => documentId));
	const worksWithoutFirst = (count: number) => works(new Set([...out(), ...suspects.slice(0, count).map(({ documentId }) => documentId)]));

	while (!(await works(out()))) {
		if (!(await worksWithoutFirst(suspects.length))) return null;
		let [fails, fine] = [0, suspects.length];
		while (fine - fails > 1) {
			const middle = Math.floor((fails + fine) / 2);
			if (await worksWithoutFirst(middle)) fine = middle;
			else fails = middle;
		}
		const culprit = suspects[fine - 1];
		if (!culprit || culprits.includes(culprit)) return null;
		culprits.push(culprit);
	}
	return culprits;
}
