import type { SeedEntry } from "./seed-entry.ts";
import { pregnancyServices } from "./services/schwangerschaft-geburt.ts";

export const services: SeedEntry<"service">[] = [...pregnancyServices];
