import { randomInt } from "node:crypto";

/* Without 0/o, 1/l/i: people copy these from print. */
const ALPHABET = "23456789abcdefghjkmnpqrstuvwxyz";

/** A random mark for the permanent link, 8 characters. */
export function newShortId(): string {
	return Array.from({ length: 8 }, () => ALPHABET[randomInt(ALPHABET.length)]).join("");
}
