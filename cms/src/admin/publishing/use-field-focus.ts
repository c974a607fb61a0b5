import type { TypeName } from "@kinderstark/content-types";
import { useEffect } from "react";
import { useLocation } from "react-router-dom";
import { FIELD_PARAMETER, fieldLabel } from "./entry-links.ts";

const LOOK_EVERY_MILLISECONDS = 150;
const LOOK_FOR_MILLISECONDS = 8000;
const LOOKS_HELD = 8;

function labelled(label: string): HTMLLabelElement | undefined {
	// Strapi adds a star to required fields and the number of parts to repeatable ones.
	return [...document.querySelectorAll("label")].find(({ textContent }) => textContent?.replace(/[\s*]*(\(\d+\))?[\s*]*$/, "") === label);
}

function firstButtons(label: HTMLElement): HTMLElement[] {
	for (let around = label.parentElement; around && around.tagName !== "FORM"; around = around.parentElement) {
		const buttons = [...around.querySelectorAll<HTMLElement>("button")].filter((button) => !label.contains(button));
		if (buttons.length > 0) return buttons;
	}
	return [];
}

/** The input of a field; the part of the form that holds it is opened on the way. Null while it is not there yet. */
function findInput(field: string, label: string | null): HTMLElement | null {
	const [named] = document.getElementsByName(field);
	if (named) return named;
	const found = label ? labelled(label) : undefined;
	if (!found) return null;
	const [, index, ...deeper] = field.split(".");
	if (index === undefined) return found.control ?? document.getElementById(found.htmlFor) ?? firstButtons(found)[0] ?? null;
	const buttons = firstButtons(found);
	const parts = buttons.filter((button) => button.hasAttribute("aria-expanded"));
	const part = parts[Number(index)] ?? parts[0];
	if (part && deeper.length > 0 && part.getAttribute("aria-expanded") === "false") {
		part.click();
		return null;
	}
	return part ?? buttons[0] ?? null;
}

/* A second click on the same link changes nothing in the address. */
const ASKED_AGAIN = "kinderstark-feld";

/** To be called when a link to a field is clicked. */
export function askForField(): void {
	window.dispatchEvent(new Event(ASKED_AGAIN));
}

/**
 * Puts the cursor into the field that the address names (`?feld=summary`).
 *
 * Strapi has a query parameter for that (`field`), but with it the form of every type with repeatable parts breaks down
 * (5.54).
 */
export function useFieldFocus(type: TypeName | undefined): void {
	const field = new URLSearchParams(useLocation().search).get(FIELD_PARAMETER);
	useEffect(() => {
		if (!field || !type) return;
		const label = fieldLabel(type, field);
		let timer: ReturnType<typeof setInterval> | undefined;
		const stop = () => clearInterval(timer);
		const begin = () => {
			stop();
			const end = Date.now() + LOOK_FOR_MILLISECONDS;
			let held = 0;
			timer = setInterval(() => {
				const input = findInput(field, label);
				// The form is drawn several times while it loads, and loses the cursor each time.
				held = input && input === document.activeElement ? held + 1 : 0;
				if (input && held === 0) {
					input.focus();
					input.scrollIntoView({ block: "center" });
				}
				if (held >= LOOKS_HELD || Date.now() > end) stop();
			}, LOOK_EVERY_MILLISECONDS);
		};
		begin();
		const inTheWay = ["keydown", "pointerdown"] as const;
		window.addEventListener(ASKED_AGAIN, begin);
		for (const event of inTheWay) document.addEventListener(event, stop);
		return () => {
			stop();
			window.removeEventListener(ASKED_AGAIN, begin);
			for (const event of inTheWay) document.removeEventListener(event, stop);
		};
	}, [field, type]);
}
