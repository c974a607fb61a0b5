/** Same value as far as anyone who reads it can tell. Entries (see `EntryHandles`) are the same only if they are one. */
export function sameValue(a: unknown, b: unknown): boolean {
	if (Object.is(a, b)) return true;
	if (typeof a !== "object" || typeof b !== "object" || a === null || b === null) return false;
	if (Array.isArray(a)) return Array.isArray(b) && a.length === b.length && a.every((item, index) => sameValue(item, b[index]));
	if (a instanceof Map) {
		if (!(b instanceof Map) || a.size !== b.size) return false;
		/* The order of a map is part of what it says. */
		const others = b.entries();
		for (const [key, value] of a) {
			const [otherKey, otherValue] = others.next().value as [unknown, unknown];
			if (!Object.is(key, otherKey) || !sameValue(value, otherValue)) return false;
		}
		return true;
	}
	if (a instanceof Set) return b instanceof Set && a.size === b.size && [...a].every((item) => b.has(item));
	if (Object.getPrototypeOf(a) !== Object.prototype || Object.getPrototypeOf(b) !== Object.prototype) return false;
	if (isHandle(a) || isHandle(b)) return false;
	const keys = Object.keys(a);
	return (
		keys.length === Object.keys(b).length &&
		keys.every((key) => key in b && sameValue((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
	);
}

/** Answers `true` on objects that stand for an entry. */
export const HANDLE = Symbol.for("kinderstark.entry");

function isHandle(value: object): boolean {
	return (value as { [HANDLE]?: boolean })[HANDLE] === true;
}
