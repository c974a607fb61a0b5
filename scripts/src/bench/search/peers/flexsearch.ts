import FlexSearch from "flexsearch";
import German from "flexsearch/lang/de";
import { FIELDS, type PeerDocument } from "../corpus.ts";
import { BOOSTS, type SearchPeer } from "./peer.ts";

const MOST = 1000;

/**
 * A document index with its German language pack, its alphabet for similar sounds and its tolerance of swapped letters. It ranks
 * within a field only: the fields' rankings are put together by place and weight.
 */
export async function flexSearch(documents: readonly PeerDocument[]): Promise<SearchPeer> {
	const encoder = new FlexSearch.Encoder(FlexSearch.Charset.LatinAdvanced).assign(German);
	const index = new FlexSearch.Document({ encoder, document: { id: "id", index: [...FIELDS] }, tokenize: "tolerant" });
	for (const document of documents) index.add({ ...document });
	return {
		name: "FlexSearch",
		search: async (query) => {
			const scores = new Map<string, number>();
			for (const { field, result } of index.search(query, { limit: MOST, suggest: true })) {
				result.forEach((id, place) => {
					const boost = BOOSTS[field as keyof typeof BOOSTS];
					scores.set(String(id), (scores.get(String(id)) ?? 0) + boost / (1 + place));
				});
			}
			return [...scores].sort(([, a], [, b]) => b - a).map(([id]) => id);
		},
	};
}
