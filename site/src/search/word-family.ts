/** Words of one family: "süchtig" and "Sucht", "vergewaltigt" and "Vergewaltigung". */

const SHORTEST_ROOT = 5;

/* What German adds to a root, folded; stemmers leave most of it. */
const ENDINGS = new Set(
	" e en er ern es et t st te ten ig ige igen igkeit lich liche lichen lichkeit isch ische ischen ung ungen keit heit in innen erin erei ei los lose bar sam schaft".split(
		" ",
	),
);

/* Of a verb, a shorter root is enough: "zockt", "zocken". */
const SHORTEST_VERB = 4;
const VERB_ENDINGS = new Set("e en ern ert erst est et st t te ten test end".split(" "));

/** True when two folded words are a root of five letters or more, or a verb's of four, with one of these endings each, one of which is no single letter. */
export function areOneFamily(a: string, b: string): boolean {
	let shared = 0;
	while (shared < a.length && a[shared] === b[shared]) shared += 1;
	for (let root = shared; root >= SHORTEST_VERB; root -= 1) {
		const [one, other] = [a.slice(root), b.slice(root)];
		const endings = root >= SHORTEST_ROOT ? ENDINGS : VERB_ENDINGS;
		if (endings.has(one) && endings.has(other)) return one.length > 1 || other.length > 1;
	}
	return false;
}
