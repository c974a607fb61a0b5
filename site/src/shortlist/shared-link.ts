import { ID } from "./item.ts";
import { MOST } from "./storage.ts";

/**
 * A list as the end of an address: `#liste=abcdefgh.jkmnpqrs.k3x`. What stands behind `#` never reaches a server. The last part is
 * a sum over the others, which tells when a messenger or a tired hand cut the address off.
 */

const NAME = "liste";
const SUM_LENGTH = 3;

/** `complete`: all is there. `damaged`: these are the ids that could still be read, maybe none. */
export interface SharedList {
	ids: string[];
	state: "complete" | "damaged";
}

function sumOf(ids: readonly string[]): string {
	let hash = 0x811c9dc5;
	for (const character of ids.join(".")) hash = Math.imul(hash ^ character.charCodeAt(0), 0x01000193) >>> 0;
	return (hash % 36 ** SUM_LENGTH).toString(36).padStart(SUM_LENGTH, "0");
}

/** The end of the address, with `#`. Ids that are none are left out, as are those beyond `MOST`. */
export function fragmentOf(ids: readonly string[]): string {
	const known = [...new Set(ids)].filter((id) => ID.test(id)).slice(0, MOST);
	return `#${NAME}=${[...known, sumOf(known)].join(".")}`;
}

/** Reads the end of an address; null where it is about something else. Never throws. */
export function parseFragment(fragment: string): SharedList | null {
	const start = `#${NAME}=`;
	if (!fragment.startsWith(start)) return null;
	/* Some programs escape what need not be escaped, or add what stood behind the address. */
	const parts = fragment
		.slice(start.length)
		.replace(/%2E/gi, ".")
		.replace(/[^a-z0-9.].*$/s, "")
		.split(".");
	const sum = parts[parts.length - 1] ?? "";
	const whole = parts.slice(0, -1);
	if (whole.length > 0 && whole.length <= MOST && whole.every((id) => ID.test(id)) && sum === sumOf(whole)) {
		return { ids: [...new Set(whole)], state: "complete" };
	}
	/* Of a cut address the last part may be half an id. */
	return { ids: [...new Set(whole.filter((id) => ID.test(id)))].slice(0, MOST), state: "damaged" };
}
