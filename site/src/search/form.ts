import type { FacetOption, FacetSpec, SearchState } from "./state.ts";
import { cleanQuery } from "./state.ts";

/** The search form: which facets it has, what is chosen in it, and the counts that it shows. */

function selects(form: HTMLFormElement): HTMLSelectElement[] {
	return [...form.querySelectorAll("select")];
}

function groups(form: HTMLFormElement): { legend: string; boxes: HTMLInputElement[] }[] {
	return [...form.querySelectorAll("fieldset")].map((fieldset) => ({
		legend: fieldset.querySelector("legend")?.textContent?.trim() ?? "",
		boxes: [...fieldset.querySelectorAll<HTMLInputElement>("input[type=checkbox]")],
	}));
}

/* Counts are added to the text of an option; the label proper is kept beside it. */
function labelOf(element: HTMLElement): string {
	return element.dataset.label ?? "";
}

/** The facets as the page renders them. */
export function facetsOfForm(form: HTMLFormElement): FacetSpec[] {
	const single = selects(form).map((select) => ({
		name: select.name,
		label: select.labels?.[0]?.textContent?.trim() ?? select.name,
		several: false,
		options: [...select.options].filter(({ value }) => value !== "").map((o): FacetOption => ({ value: o.value, label: labelOf(o) })),
	}));
	const several = groups(form).map(({ legend, boxes }) => ({
		name: boxes[0]?.name ?? "",
		label: legend,
		several: true,
		options: boxes.map((box): FacetOption => ({ value: box.value, label: labelOf(box) })),
	}));
	return [...single, ...several];
}

export function queryField(form: HTMLFormElement): HTMLInputElement {
	const field = form.querySelector<HTMLInputElement>("input[name=q]");
	if (!field) throw new Error("The search form has no field for words.");
	return field;
}

/** What is typed and chosen. */
export function stateOfForm(form: HTMLFormElement): SearchState {
	const filters: Record<string, string[]> = {};
	for (const select of selects(form)) if (select.value !== "") filters[select.name] = [select.value];
	for (const { boxes } of groups(form)) {
		const values = boxes.filter(({ checked }) => checked).map(({ value }) => value);
		if (boxes[0] && values.length > 0) filters[boxes[0].name] = values;
	}
	return { q: cleanQuery(queryField(form).value), filters };
}

/** Makes the form show a state; what somebody is typing stays as it is. */
export function showStateInForm(form: HTMLFormElement, state: SearchState): void {
	const field = queryField(form);
	if (cleanQuery(field.value) !== state.q) field.value = state.q;
	for (const select of selects(form)) select.value = state.filters[select.name]?.[0] ?? "";
	for (const { boxes } of groups(form)) for (const box of boxes) box.checked = state.filters[box.name]?.includes(box.value) ?? false;
}

/* Most counts stay as they are from one key press to the next, and writing them anew costs a slow phone more than looking. */
function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
function setDisabled(element: HTMLInputElement | HTMLOptionElement, disabled: boolean): void {
	if (element.disabled !== disabled) element.disabled = disabled;
}

/**
 * Writes behind each choice how many services it would give; a choice that gives none cannot be chosen. Without counts
 * every choice is open.
 */
export function showCounts(form: HTMLFormElement, counts: Record<string, Record<string, number>> | undefined): void {
	const countOf = (name: string, value: string) => (counts ? (counts[name]?.[value] ?? 0) : undefined);
	for (const select of selects(form)) {
		for (const option of select.options) {
			if (option.value === "") continue;
			const count = countOf(select.name, option.value);
			setText(option, count === undefined ? labelOf(option) : `${labelOf(option)} (${count})`);
			setDisabled(option, count === 0 && !option.selected);
		}
	}
	for (const { boxes } of groups(form)) {
		for (const box of boxes) {
			const count = countOf(box.name, box.value);
			const text = box.closest("label")?.querySelector("[data-count]");
			if (text) setText(text, count === undefined ? "" : `(${count})`);
			setDisabled(box, count === 0 && !box.checked);
		}
	}
}
