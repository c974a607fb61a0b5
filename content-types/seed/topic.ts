import type { SeedEntry } from "./seed-entry.ts";
import { earlyYearsTopics } from "./topics/early-years.ts";
import { familyTopics } from "./topics/family.ts";
import { healthAndSafetyTopics } from "./topics/health-and-safety.ts";
import { schoolAndWorkTopics } from "./topics/school-and-work.ts";

/** What families look for, in their words: eleven themes and what belongs to each. */
export const topics: SeedEntry<"topic">[] = [...earlyYearsTopics, ...familyTopics, ...schoolAndWorkTopics, ...healthAndSafetyTopics];
