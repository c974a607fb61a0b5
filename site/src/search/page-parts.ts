/** A part of the search page. @throws Error where the page has none of that name */
export function part<E extends HTMLElement>(name: string): E {
	const found = document.querySelector<E>(`[data-search="${name}"]`);
	if (!found) throw new Error(`The search page has no part "${name}".`);
	return found;
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
