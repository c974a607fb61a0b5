import type { SeedEntry } from "./seed-entry.ts";

export const networkProfile: SeedEntry<"network-profile">[] = [];
