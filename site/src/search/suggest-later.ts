/** Suggestions cost nothing until somebody goes to a search field. */

const waiting = new Set(document.querySelectorAll<HTMLInputElement>("[data-suggest]"));

for (const field of waiting) {
	const begin = () => {
		if (!waiting.delete(field)) return;
		import("./suggest-form.ts")
			.then(({ suggestIn }) => suggestIn(field))
			/* No network: the form works without. */
			.catch(() => waiting.add(field));
	};
	field.addEventListener("focus", begin);
	if (document.activeElement === field) begin();
}
