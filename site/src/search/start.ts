/**
 * Loads the search once the page can be read, at the latest when somebody touches the form. A page that was opened with a
 * question needs the answer at once.
 */

let started = false;

function start(): void {
	if (started) return;
	started = true;
	void import("./finder.ts").then(({ startFinder }) => startFinder());
}

if (location.search !== "") start();
else {
	for (const event of ["focusin", "pointerdown"]) addEventListener(event, start, { once: true });
	if (document.readyState === "complete") start();
	else addEventListener("load", start, { once: true });
}

export {};
