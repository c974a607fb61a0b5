import type { SeedEntry } from "./seed-entry.ts";

export const locations: SeedEntry<"location">[] = [];
