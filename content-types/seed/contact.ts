import type { SeedEntry } from "./seed-entry.ts";

export const contacts: SeedEntry<"contact">[] = [];
