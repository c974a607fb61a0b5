import { IndexFiles } from "./index-files.ts";
import { INDEX_FOLDER } from "./index-format.ts";
import { suggestBelow } from "./suggestions.ts";

/** Loaded when somebody goes to a search field for the first time (`suggest-later.ts`). */

const files = new IndexFiles(`/${INDEX_FOLDER}`);

export function suggestIn(field: HTMLInputElement): void {
	suggestBelow(field, files);
}
