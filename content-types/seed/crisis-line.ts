import type { SeedEntry } from "./seed-entry.ts";

export const crisisLines: SeedEntry<"crisis-line">[] = [];
