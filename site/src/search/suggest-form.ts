import { bringMessages } from "../i18n/client.ts";
import { loadStyles } from "../load-styles.ts";
import styleSheet from "../styles/suggestions.css?url";
import { openDesk } from "./desk-client.ts";
import { INDEX_FOLDER } from "./index-folder.ts";
import { suggestBelow } from "./suggestions.ts";

/** Loaded when somebody goes to a search field for the first time (`suggest-later.ts`). */

const desk = openDesk({ base: `/${INDEX_FOLDER}`, language: document.documentElement.lang });
const words = import.meta.glob("../i18n/messages/*/suggestions.ts", { import: "suggestions" });

export async function suggestIn(field: HTMLInputElement): Promise<void> {
	await Promise.all([bringMessages("suggestions", words), loadStyles(styleSheet)]);
	suggestBelow(field, desk);
}
