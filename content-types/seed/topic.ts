import type { SeedEntry } from "./seed-entry.ts";

export const topics: SeedEntry<"topic">[] = [];
