/**
 * Loads the search once the page can be read, at the latest when somebody touches the form. A page that was opened with a
 * question needs the answer at once.
 */

let started = false;

async function start(): Promise<void> {
	if (started) return;
	started = true;
	/* Both at once, on a slow line. */
	const piece = fetch(new URL("teile/", location.href));
	try {
		const [{ begin }, answer] = await Promise.all([import("./begin.ts"), piece]);
		await begin(answer);
	} catch (error) {
		console.error(error);
		const area = document.querySelector<HTMLElement>("[data-search=area]");
		if (area) area.dataset.searchState = "ready";
		const failure = document.querySelector<HTMLElement>("[data-search=error]");
		if (failure) failure.hidden = false;
	}
}

if (location.search !== "") void start();
else {
	for (const event of ["focusin", "pointerdown"]) addEventListener(event, start, { once: true });
	if (document.readyState === "complete") void start();
	else addEventListener("load", start, { once: true });
}
