import type { SeedEntry } from "./seed-entry.ts";

export const pages: SeedEntry<"page">[] = [];
