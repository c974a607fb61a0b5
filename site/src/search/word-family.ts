/** Words of one family: "süchtig" and "Sucht", "vergewaltigt" and "Vergewaltigung". */

const SHORTEST_ROOT = 5;

/* What German adds to a root, folded; stemmers leave most of it. */
const ENDINGS = new Set(
	" e en er ern es et t st te ten ig ige igen igkeit lich liche lichen lichkeit isch ische ischen ung ungen keit heit in innen erin erei ei los lose bar sam schaft".split(
		" ",
	),
);

/** True when two folded words are a root of five letters or more with one of these endings each, one of which is no single letter. */
export function areOneFamily(a: string, b: string): boolean {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared += 1;
	for (let root = shared; root >= SHORTEST_ROOT; root -= 1) {
		const [one, other] = [a.slice(root), b.slice(root)];
		if (ENDINGS.has(one) && ENDINGS.has(other)) return one.length > 1 || other.length > 1;
	}
	return false;
}
