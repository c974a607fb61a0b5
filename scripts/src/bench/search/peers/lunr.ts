import lunr from "lunr";
import german from "lunr-languages/lunr.de.js";
import stemmerSupport from "lunr-languages/lunr.stemmer.support.js";
import { FIELDS, type PeerDocument } from "../corpus.ts";
import { BOOSTS, type SearchPeer } from "./peer.ts";

stemmerSupport(lunr);
german(lunr);

/* Shorter words come near too many others. */
const SHORTEST_FUZZY = 4;

/** With its German stemmer; exact words before beginnings before wrong letters, as its guide to searching advises. */
export async function lunrGerman(documents: readonly PeerDocument[]): Promise<SearchPeer> {
	const index = lunr(function () {
		this.use((lunr as unknown as { de: lunr.Builder.Plugin }).de);
		this.ref("id");
		for (const name of FIELDS) this.field(name, { boost: BOOSTS[name] });
		for (const document of documents) this.add(document);
	});
	return {
		name: "lunr (German stemmer)",
		search: async (text) => {
			const words = lunr.tokenizer(text).map(String);
			const found = index.query((query) => {
				for (const word of words) {
					query.term(word, { boost: 100 });
					query.term(word, { boost: 10, usePipeline: false, wildcard: lunr.Query.wildcard.TRAILING });
					if (word.length >= SHORTEST_FUZZY) query.term(word, { boost: 1, usePipeline: false, editDistance: 1 });
				}
			});
			return found.map(({ ref }) => ref);
		},
	};
}
