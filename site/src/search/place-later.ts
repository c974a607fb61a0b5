/** What answers „Wer ist zuständig?“ comes once the list can be read, or at once where somebody comes with a question. */

const form = document.querySelector<HTMLFormElement>("[data-place-form]");

/* Without it the form leads here again, with the question in the address. */
const start = (): void => void import("./place-page.ts").catch(() => undefined);

if (form) {
	form.hidden = false;
	if (document.readyState === "complete" || new URLSearchParams(location.search).has("ort")) start();
	else {
		addEventListener("load", start, { once: true });
		form.addEventListener("focusin", start, { once: true });
	}
}

export {};
