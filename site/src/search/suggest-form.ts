import { bringMessages } from "../i18n/client.ts";
import { siteLanguage } from "../i18n/languages.ts";
import { bringSuggestions } from "./combobox-field.ts";
import { openDesk } from "./desk-client.ts";
import { INDEX_FOLDER } from "./index-folder.ts";

/** Loaded when somebody goes to a search field for the first time (`suggest-later.ts`). */

const language = document.documentElement.lang;
const desk = openDesk({ base: `/${INDEX_FOLDER}`, language, letters: siteLanguage(language).letters });
const words = import.meta.glob("../i18n/messages/*/suggestions.ts", { import: "suggestions" });

export async function suggestIn(field: HTMLInputElement): Promise<void> {
	const [{ suggestBelow }] = await Promise.all([bringSuggestions(), bringMessages("suggestions", words)]);
	suggestBelow(field, desk);
}
