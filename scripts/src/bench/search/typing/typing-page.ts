/**
 * A page that answers while somebody types. For the watch (`keystrokes.ts`) each has the same parts: the field `main input[name=q]`;
 * `[data-search="area"]`, whose `data-search-state` is "ready" once keys are answered; `[data-search="results"]`, in which
 * something changes with each answer; and a title that begins with the words answered last and „ – “.
 */
export interface TypingPage {
	name: string;
	address: string;
	/** whether an answer had to load this */
	isIndex(address: string): boolean;
}
