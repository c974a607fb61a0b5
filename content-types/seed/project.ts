import type { SeedEntry } from "./seed-entry.ts";

export const projects: SeedEntry<"project">[] = [];
