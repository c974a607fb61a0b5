/** How names are found by their letters. */

/** Rows of one page at most. */
export const LIST_LIMIT = 125;

/** Stands for everything that is no letter from A to Z. */
export const NO_LETTER = "0-9";
export const LETTERS = [NO_LETTER, ..."abcdefghijklmnopqrstuvwxyz"];

/** A letter that leads to a page. */
export interface Letter {
	label: string;
	href: string;
	/** what `current` of the navigation is compared with */
	letters: string;
}

/** The first letter of a name and its first two, as they stand in addresses: `["s", "sp"]`, `["u", "u0-9"]`, `["0-9", "0-9"]`. */
export function lettersOf(name: string): [first: string, both: string] {
	const bare = name
		.normalize("NFD")
		.replaceAll(/[^A-Za-z0-9]/g, "")
		.toLowerCase();
	const letter = (position: number) => (/[a-z]/.test(bare.charAt(position)) ? bare.charAt(position) : NO_LETTER);
	const first = letter(0);
	return [first, first === NO_LETTER ? first : `${first}${letter(1)}`];
}

/** `b` → „B“, `sp` → „Sp“, `u0-9` → „U 0–9“ */
export function labelOf(letters: string): string {
	const shown = letters.replace(NO_LETTER, "0–9");
	return `${shown.charAt(0).toUpperCase()}${shown.length > 2 && letters !== NO_LETTER ? " " : ""}${shown.slice(1)}`;
}

/** Address of a numbered part: `sp`, `sp-2`, `sp-3` … */
export function numbered(letters: string, number: number): string {
	return number === 1 ? letters : `${letters}-${number}`;
}
