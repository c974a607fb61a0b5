import type { SeedEntry } from "./seed-entry.ts";

export const municipalities: SeedEntry<"municipality">[] = [];
