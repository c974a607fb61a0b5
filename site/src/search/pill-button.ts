/** A button for one more way to go on. */
export function pillButton(text: string, go: () => void): HTMLButtonElement {
	const button = document.createElement("button");
	button.type = "button";
	button.className = "pill pill-plain";
	button.textContent = text;
	button.addEventListener("click", go);
	return button;
}
