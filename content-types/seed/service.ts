import type { SeedEntry } from "./seed-entry.ts";

export const services: SeedEntry<"service">[] = [];
