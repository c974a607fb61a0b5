import type { SeedEntry } from "../seed-entry.ts";

interface Texts {
	name: string;
	summary: string;
	description: string;
	/** how families say it, one expression each */
	words: string[];
	showsCrisisHelp?: boolean;
}

/** A topic and, below it, its sub-topics. Keys are slugs and keep the order in which they are written. */
export function topicTree(order: number, key: string, top: Texts, children: Record<string, Texts>): SeedEntry<"topic">[] {
	return [
		topicEntry(key, order * 10, top),
		...Object.entries(children).map(([childKey, texts], index) => ({ ...topicEntry(childKey, (index + 1) * 10, texts), parent: key })),
	];
}

function topicEntry(key: string, order: number, { words, ...texts }: Texts): SeedEntry<"topic"> {
	return { key, slug: key, order, ...texts, everydayWords: words.join("\n") };
}
