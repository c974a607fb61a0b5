import type { SeedEntry } from "./seed-entry.ts";

export const events: SeedEntry<"event">[] = [];
