import type { ChoiceCount, Counts } from "./filter-counts.ts";
import { queryField } from "./page-parts.ts";
import type { FacetOption, FacetSpec, PlaceAsked, SearchState } from "./state.ts";
import { cleanQuery, ORDERS, RADII } from "./state.ts";

/** The search form: which facets it has, what is chosen in it, and the counts that it shows. */

function selects(form: HTMLFormElement): HTMLSelectElement[] {
	return [...form.querySelectorAll<HTMLSelectElement>("select[data-facet]")];
}

function groups(form: HTMLFormElement): { legend: string; rare: boolean; boxes: HTMLInputElement[] }[] {
	return [...form.querySelectorAll<HTMLElement>("fieldset[data-facet]")].map((fieldset) => ({
		rare: fieldset.dataset.rare !== undefined,
		legend: fieldset.querySelector("legend")?.textContent?.trim() ?? "",
		boxes: [...fieldset.querySelectorAll<HTMLInputElement>("input[type=checkbox]")],
	}));
}

/* Counts are added to the text of an option; the label proper is kept beside it. */
function labelOf(element: HTMLElement): string {
	return element.dataset.label ?? "";
}

function optionOf(option: HTMLOptionElement): FacetOption {
	const { parent } = option.dataset;
	return { value: option.value, label: labelOf(option), ...(parent === undefined ? {} : { parent }) };
}

/** The facets as the page renders them. */
export function facetsOfForm(form: HTMLFormElement): FacetSpec[] {
	const single = selects(form).map((select) => ({
		name: select.name,
		label: select.labels?.[0]?.textContent?.trim() ?? select.name,
		several: false,
		rare: select.dataset.rare !== undefined,
		options: [...select.options].filter(({ value }) => value !== "").map(optionOf),
	}));
	const several = groups(form).map(({ legend, boxes, rare }) => ({
		name: boxes[0]?.name ?? "",
		label: legend,
		several: true,
		rare,
		options: boxes.map((box): FacetOption => ({ value: box.value, label: labelOf(box) })),
	}));
	return [...single, ...several];
}

function placeControls(form: HTMLFormElement) {
	return {
		typed: form.querySelector<HTMLInputElement>("input[name=ort]"),
		radius: form.querySelector<HTMLSelectElement>("select[name=umkreis]"),
		going: form.querySelector<HTMLInputElement>("input[name=hingehen]"),
		order: form.querySelector<HTMLSelectElement>("select[name=sortieren]"),
	};
}

function placeOfForm(form: HTMLFormElement): PlaceAsked | undefined {
	const { typed, radius, going } = placeControls(form);
	const text = cleanQuery(typed?.value ?? "");
	if (text === "") return undefined;
	return { typed: text, radius: RADII.find((known) => known === radius?.value) ?? "", ...(going?.checked ? { going: true } : {}) };
}

/** What is typed and chosen. */
export function stateOfForm(form: HTMLFormElement): SearchState {
	const filters: Record<string, string[]> = {};
	for (const select of selects(form)) if (select.value !== "") filters[select.name] = [select.value];
	for (const { boxes } of groups(form)) {
		const values = boxes.filter(({ checked }) => checked).map(({ value }) => value);
		if (boxes[0] && values.length > 0) filters[boxes[0].name] = values;
	}
	const place = placeOfForm(form);
	const order = place && ORDERS.find((known) => known === placeControls(form).order?.value);
	return { q: cleanQuery(queryField(form).value), filters, ...(place ? { place } : {}), ...(order ? { order } : {}) };
}

/** Makes the form show a state; what somebody is typing stays as it is. */
export function showStateInForm(form: HTMLFormElement, state: SearchState): void {
	const field = queryField(form);
	if (cleanQuery(field.value) !== state.q) field.value = state.q;
	for (const select of selects(form)) select.value = state.filters[select.name]?.[0] ?? "";
	for (const { boxes } of groups(form)) for (const box of boxes) box.checked = state.filters[box.name]?.includes(box.value) ?? false;
	const { typed, radius, going, order } = placeControls(form);
	const place = state.place?.typed ?? "";
	if (typed && cleanQuery(typed.value) !== place) typed.value = place;
	if (radius) radius.value = state.place?.radius ?? "";
	if (going) going.checked = state.place?.going ?? false;
	if (order) order.value = state.order ?? "";
}

/* Most counts stay as they are from one key press to the next, and writing them anew costs a slow phone more than looking. */
function setText(element: Element, text: string): void {
	if (element.textContent !== text) element.textContent = text;
}
function setDisabled(element: HTMLInputElement | HTMLOptionElement, disabled: boolean): void {
	if (element.disabled !== disabled) element.disabled = disabled;
}

/** „(12)“ behind a choice. */
export type CountInWords = (count: ChoiceCount) => string;

/**
 * Writes behind each choice how many services it would give; a choice that gives none cannot be chosen. Without counts
 * every choice is open, and so is one of a facet that was not counted.
 */
export function showCounts(form: HTMLFormElement, counts: Counts, inWords: CountInWords): void {
	const countOf = (name: string, value: string) => counts[name] && (counts[name][value] ?? { sure: 0, unsure: 0 });
	const isNone = (count: ChoiceCount | undefined) => count !== undefined && count.sure + count.unsure === 0;
	for (const select of selects(form)) {
		for (const option of select.options) {
			if (option.value === "") continue;
			const count = countOf(select.name, option.value);
			setText(option, count ? `${labelOf(option)} ${inWords(count)}` : labelOf(option));
			setDisabled(option, isNone(count) && !option.selected);
		}
	}
	for (const { boxes } of groups(form)) {
		for (const box of boxes) {
			const count = countOf(box.name, box.value);
			const text = box.closest("label")?.querySelector("[data-count]");
			if (text) setText(text, count ? inWords(count) : "");
			setDisabled(box, isNone(count) && !box.checked);
		}
	}
}

/** Fills a list whose choices only the index knows, once. */
export function fillSelect(form: HTMLFormElement, name: string, options: readonly FacetOption[]): void {
	const select = selects(form).find((candidate) => candidate.name === name);
	if (!select || select.options.length > 1) return;
	for (const { value, label } of options) {
		const option = new Option(label, value);
		option.dataset.label = label;
		select.add(option);
	}
}
