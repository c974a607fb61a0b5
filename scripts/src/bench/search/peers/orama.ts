import { create, insertMultiple, search } from "@orama/orama";
import { stemmer } from "@orama/stemmers/german";
import { FIELDS, type PeerDocument } from "../corpus.ts";
import { BOOSTS, type SearchPeer } from "./peer.ts";

const MOST = 1000;

/** With its German stemmer, prefixes (its default) and one wrong letter. */
export async function orama(documents: readonly PeerDocument[]): Promise<SearchPeer> {
	const schema = Object.fromEntries(FIELDS.map((name) => [name, "string" as const]));
	const index = create({ schema, components: { tokenizer: { language: "german", stemming: true, stemmer } } });
	await insertMultiple(index, [...documents]);
	return {
		name: "Orama",
		search: async (term) => (await search(index, { term, tolerance: 1, boost: BOOSTS, limit: MOST })).hits.map(({ id }) => id),
	};
}
