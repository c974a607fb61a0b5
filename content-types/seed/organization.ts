import type { SeedEntry } from "./seed-entry.ts";

export const organizations: SeedEntry<"organization">[] = [];
