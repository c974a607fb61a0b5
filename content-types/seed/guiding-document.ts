import type { SeedEntry } from "./seed-entry.ts";

export const guidingDocuments: SeedEntry<"guiding-document">[] = [];
