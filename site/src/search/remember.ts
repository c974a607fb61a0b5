import { clientMessages } from "../i18n/client.ts";
import type { Messages } from "../i18n/messages/types.ts";
import { keep, shortlist } from "./shortlist.ts";

/**
 * The button „Merken“ on a service's page. Nothing is stored or even read before the first press, so the button does not
 * know at first whether the service is on the list: pressing it then puts it there once more, which changes nothing.
 */

const words = clientMessages<Messages["shortlistScript"]>("shortlistScript");

function show(button: HTMLButtonElement, remembered: boolean): void {
	button.setAttribute("aria-pressed", String(remembered));
	const text = button.querySelector("[data-remember-text]");
	if (text) text.textContent = remembered ? words.remembered : words.remember;
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-remember]")) {
	const item = { path: button.dataset.remember ?? "", name: button.dataset.rememberName ?? "" };
	const said = button.parentElement?.querySelector<HTMLElement>("[data-remember-said]");
	let remembered = false;
	button.hidden = false;
	button.addEventListener("click", () => {
		const others = shortlist().filter(({ path }) => path !== item.path);
		const kept = keep(remembered ? others : [...others, item]);
		remembered = kept && !remembered;
		show(button, remembered);
		if (!said) return;
		if (!kept) said.textContent = words.notAllowed;
		else said.textContent = remembered ? words.isOnList : words.isOffList;
	});
}
