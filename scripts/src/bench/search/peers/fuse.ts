import Fuse from "fuse.js";
import { FIELDS, type PeerDocument } from "../corpus.ts";
import { BOOSTS, type SearchPeer } from "./peer.ts";

/** Its search word by word with weights, which its documentation advises for texts; anywhere in the text. */
export async function fuse(documents: readonly PeerDocument[]): Promise<SearchPeer> {
	const keys = FIELDS.map((name) => ({ name, weight: BOOSTS[name] }));
	const index = new Fuse(documents, { keys, useTokenSearch: true, ignoreLocation: true, ignoreDiacritics: true, threshold: 0.3 });
	return { name: "Fuse.js", search: async (query) => index.search(query).map(({ item }) => item.id) };
}
