/** „Jetzt geöffnet“ comes once the page can be read: its line is kept free, so that nothing moves. */
const start = (): void => void import("./client.ts");

if (document.querySelector("[data-opening-hours]")) {
	if (document.readyState === "complete") start();
	else addEventListener("load", start, { once: true });
}

export {};
