import { clientMessages } from "../i18n/client.ts";
import type { suggestions as words } from "../i18n/messages/de/suggestions.ts";
import type { Card } from "./index-format.ts";

export function suggestionWords(): typeof words {
	return clientMessages<typeof words>("suggestions");
}

/** What a kind of page is called; empty for one that nobody knows. */
export function kindInWords({ kinds }: typeof words, card: Card): string {
	return kinds[card.meta.kind as keyof typeof kinds] ?? "";
}
