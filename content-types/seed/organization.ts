import { organizationsOfTheDistrict } from "./organizations/district.ts";
import { independentOrganizations } from "./organizations/independent.ts";
import { organizationsOfTheTowns } from "./organizations/towns.ts";
import type { SeedEntry } from "./seed-entry.ts";

/**
 * Who makes services for families here, as far as public sources say so.
 * No provider has confirmed its entry yet; web addresses that nobody has checked are left out and noted for the editors.
 */
export const organizations: SeedEntry<"organization">[] = [
	...organizationsOfTheDistrict,
	...organizationsOfTheTowns,
	...independentOrganizations,
];
