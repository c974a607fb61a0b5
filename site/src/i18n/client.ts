/**
 * The words that the page hands over to its scripts (`ClientMessages.astro`), so that a browser loads one language only.
 * @throws Error when the page has none for this area
 */
export function clientMessages<T>(area: string): T {
	const text = document.querySelector<HTMLTemplateElement>(`template[data-messages="${area}"]`)?.content.textContent;
	if (!text) throw new Error(`The page has no words for "${area}".`);
	return JSON.parse(text) as T;
}
