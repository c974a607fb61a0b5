/**
 * The button „Merken“ on a service's page. Nothing is stored or even read before the first press, so the button does not
 * know at first whether the service is on the list: pressing it then puts it there once more, which changes nothing.
 * What it does is loaded when it is pressed: a page to read must not wait for it.
 */

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-remember]")) {
	button.hidden = false;
	button.addEventListener("click", async () => {
		const { toggle } = await import("./toggle.ts");
		toggle(button);
	});
}
