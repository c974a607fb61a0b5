import { loadOnce } from "../load-once.ts";
import { loadStyles } from "../load-styles.ts";
import styleSheet from "../styles/suggestions.css?url";

/** What makes the list below a field, and its styles. */
export const bringSuggestions = loadOnce(async () => {
	const [made] = await Promise.all([import("./suggestions.ts"), loadStyles(styleSheet)]);
	return made;
});

/** Says of a field that suggestions open below it, before there are any: its role must not change while somebody is in it. */
export function becomeCombobox(field: HTMLInputElement): void {
	field.setAttribute("role", "combobox");
	field.setAttribute("aria-autocomplete", "list");
	field.setAttribute("aria-expanded", "false");
}
