import type { Browser } from "playwright-core";
import type { PeerDocument } from "../corpus.ts";
import { flexSearch } from "./flexsearch.ts";
import { fuse } from "./fuse.ts";
import { lunrGerman } from "./lunr.ts";
import { miniSearch } from "./minisearch.ts";
import { orama } from "./orama.ts";
import { pagefind } from "./pagefind.ts";
import type { SearchPeer } from "./peer.ts";

/** Every library that ours is compared with, in the order of the issue. Settings are the best of those tried on the tuning half. */
export const SEARCH_PEERS: readonly ((documents: readonly PeerDocument[], browser: Browser) => Promise<SearchPeer>)[] = [
	pagefind,
	miniSearch,
	fuse,
	orama,
	flexSearch,
	lunrGerman,
];
