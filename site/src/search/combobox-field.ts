/** Says of a field that suggestions open below it, before there are any: its role must not change while somebody is in it. */
export function becomeCombobox(field: HTMLInputElement): void {
	field.setAttribute("role", "combobox");
	field.setAttribute("aria-autocomplete", "list");
	field.setAttribute("aria-expanded", "false");
}
