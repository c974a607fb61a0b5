import { loadPiece, nextTask, part } from "./page-parts.ts";

/**
 * Loads the search once the page can be read, at the latest when somebody touches the form. A page that was opened with a
 * question needs the answer at once.
 */

let started = false;

async function start(): Promise<void> {
	if (started) return;
	started = true;
	/* Both at once, on a slow line. */
	const piece = loadPiece("teile");
	try {
		const [{ Finder }, putIn] = await Promise.all([import("./finder.ts"), piece]);
		/* Step by step: in one task, these keep a slow phone from everything else for too long. */
		putIn();
		await nextTask();
		const finder = new Finder();
		await nextTask();
		finder.start();
	} catch (error) {
		console.error(error);
		part("area").dataset.searchState = "ready";
		part("error").hidden = false;
	}
}

if (location.search !== "") void start();
else {
	for (const event of ["focusin", "pointerdown"]) addEventListener(event, start, { once: true });
	if (document.readyState === "complete") void start();
	else addEventListener("load", start, { once: true });
}
