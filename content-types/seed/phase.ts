import type { SeedEntry } from "./seed-entry.ts";

export const phases: SeedEntry<"phase">[] = [];
