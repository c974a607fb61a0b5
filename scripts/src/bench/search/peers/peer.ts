import type { PeerDocument } from "../corpus.ts";
import type { Ref } from "../score.ts";

/** A search library that answers the same queries from the same documents. */
export interface SearchPeer {
	name: string;
	/** Best first; as many as the library finds. */
	search(query: string): Promise<Ref[]>;
	close?(): Promise<void>;
}

/** How much more a hit in a field counts; the same for every library that can weigh fields. */
export const BOOSTS = {
	title: 5,
	summary: 2,
	topics: 3,
	words: 3,
	provider: 2,
	place: 1,
	text: 1,
} as const satisfies Partial<Record<keyof PeerDocument, number>>;
