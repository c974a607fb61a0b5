/** Code that few answers need. It is loaded like a file of the index, by the first answer that misses it. */
export const LATER = {
	filters: () => import("./filter-work.ts"),
	guesses: () => import("./guesses.ts"),
	otherLetters: () => import("./other-letters.ts"),
} as const;

export type LaterName = keyof typeof LATER;

/** What is loaded under a name. */
export type LaterCode<N extends LaterName> = Awaited<ReturnType<(typeof LATER)[N]>>;

export const isLater = (name: string): name is LaterName => name in LATER;
