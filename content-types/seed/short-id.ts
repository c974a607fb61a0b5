/** No 0/o and no 1/l/i: the id is read out on the phone and typed from paper. */
const ALPHABET = "abcdefghjkmnpqrstuvwxyz23456789";

function fnv1a(text: string, seed: number): number {
	let hash = seed;
	for (let i = 0; i < text.length; i++) {
		hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193) >>> 0;
	}
	return hash;
}

/** The short id of a seed entry: eight characters that depend on type and key only, so that printed links never change. */
export function shortIdOf(type: "service" | "organization", key: string): string {
	const text = `${type}/${key}`;
	let rest = (BigInt(fnv1a(text, 0x811c9dc5)) << 32n) | BigInt(fnv1a(text, 0x9e3779b9));
	let id = "";
	while (id.length < 8) {
		id += ALPHABET[Number(rest % BigInt(ALPHABET.length))];
		rest /= BigInt(ALPHABET.length);
	}
	return id;
}
