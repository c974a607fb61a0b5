import type { Entry } from "@kinderstark/content-types";
import { isOver } from "./lifecycle.ts";
import type { IndexDefinition } from "./sorted-index.ts";
import { index } from "./store.ts";

/** What was published last, for those who follow the directory. */

const when = ({ publishedAt, updatedAt }: Entry<"service">) => publishedAt ?? updatedAt ?? "";

const definition: IndexDefinition<"service"> = {
	name: "recentServices",
	type: "service",
	keysOf: (service) => (isOver(service) ? [] : ["*"]),
	sortBy: when,
	compare: (a, b) => (a > b ? -1 : a < b ? 1 : 0),
};

const SHOWN = 50;

export interface RecentService {
	service: Entry<"service">;
	/** ISO time of its last publication */
	at: string;
}

/** The services that were published or corrected last, the newest first. */
export function recentServices(): RecentService[] {
	return index(definition)
		.read("*")
		.slice(0, SHOWN)
		.map((service) => ({ service, at: when(service) }));
}
