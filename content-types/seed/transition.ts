import type { SeedEntry } from "./seed-entry.ts";

export const transitions: SeedEntry<"transition">[] = [];
