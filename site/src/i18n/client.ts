/** What scripts say, in the page's language; a browser loads one language only. */

const brought = new Map<string, unknown>();

/**
 * The words that the page hands over to its scripts (`ClientMessages.astro`), or that a script has brought itself.
 * @throws Error when there are none for this area
 */
export function clientMessages<T>(area: string): T {
	const text = document.querySelector<HTMLTemplateElement>(`template[data-messages="${area}"]`)?.content.textContent;
	const words = text ? JSON.parse(text) : brought.get(area);
	if (!words) throw new Error(`The page has no words for "${area}".`);
	return words as T;
}

/**
 * Brings an area's words for a script that itself comes later: they weigh on no page, and a browser has them from the page before.
 * @param files the area's file in each language, by its path (`import.meta.glob`)
 */
export async function bringMessages<T>(area: string, files: Record<string, () => Promise<T>>): Promise<T> {
	const path = Object.keys(files).find((one) => one.includes(`/${document.documentElement.lang}/`));
	const words = await files[path ?? ""]?.();
	if (!words) throw new Error(`There are no words for "${area}" in this language.`);
	brought.set(area, words);
	return words;
}
