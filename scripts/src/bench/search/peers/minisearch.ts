import MiniSearch from "minisearch";
import { FIELDS, type PeerDocument } from "../corpus.ts";
import { BOOSTS, type SearchPeer } from "./peer.ts";

/** As its documentation shows: prefixes, and one letter wrong in five. */
export async function miniSearch(documents: readonly PeerDocument[]): Promise<SearchPeer> {
	const index = new MiniSearch<PeerDocument>({ fields: [...FIELDS], searchOptions: { boost: BOOSTS, prefix: true, fuzzy: 0.2 } });
	index.addAll(documents);
	return { name: "MiniSearch", search: async (query) => index.search(query).map(({ id }) => id) };
}
