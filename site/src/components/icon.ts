import sprite from "../assets/icons.svg?url";
import { type Html, html } from "../html.ts";

/* Mirrored where text runs from right to left. */
const POINTING = new Set(["external", "arrow"]);
const made = new Map<string, Html>();

/** A symbol of `assets/icons.svg`, by its id. */
export function icon(name: string, extra = ""): Html {
	const key = `${name} ${extra}`;
	let found = made.get(key);
	if (found === undefined) {
		const classes = ["icon", extra, POINTING.has(name) ? "icon-points" : ""].filter(Boolean).join(" ");
		found = html`<svg class="${classes}" aria-hidden="true" width="24" height="24"><use href="${`${sprite}#${name}`}"></use></svg>`;
		made.set(key, found);
	}
	return found;
}
