import { openDesk } from "./desk-client.ts";
import { INDEX_FOLDER } from "./index-format.ts";
import { suggestBelow } from "./suggestions.ts";

/** Loaded when somebody goes to a search field for the first time (`suggest-later.ts`). */

const desk = openDesk({ base: `/${INDEX_FOLDER}`, language: document.documentElement.lang });

export function suggestIn(field: HTMLInputElement): void {
	suggestBelow(field, desk);
}
