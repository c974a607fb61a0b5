/* Each key asks for a dozen of them; the page with its filters has hundreds of elements to look through. */
const known = new Map<string, HTMLElement>();

/** A part of the search page. @throws Error where the page has none of that name */
export function part<E extends HTMLElement>(name: string): E {
	const found = known.get(name) ?? document.querySelector<HTMLElement>(`[data-search="${name}"]`);
	if (!found) throw new Error(`The search page has no part "${name}".`);
	known.set(name, found);
	return found as E;
}

/** A button for one more way to go on. */
export function pillButton(text: string, go: () => void): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "pill pill-plain";
	button.textContent = text;
	button.addEventListener("click", go);
	return button;
}

/**
 * Brings into the search page what it needs only once its script runs (`pages/suche/teile.astro`).
 * @throws TypeError without network, Error where the site has no such file
 */
export async function searchParts(): Promise<void> {
	const answer = await fetch(new URL("teile/", location.href));
	if (!answer.ok) throw new Error(`The parts of the search page cannot be loaded: status ${answer.status}.`);
	const parts = document.createElement("template");
	parts.innerHTML = await answer.text();
	for (const place of document.querySelectorAll<HTMLElement>("[data-part-here]")) {
		const found = parts.content.querySelector<HTMLElement>(`[data-part="${place.dataset.partHere}"]`);
		place.replaceWith(...(found?.childNodes ?? []));
		found?.remove();
	}
	document.body.append(parts.content);
}
