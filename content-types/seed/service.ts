import type { SeedEntry } from "./seed-entry.ts";
import { servicesForEveryPhase } from "./services/all-phases.ts";
import { vocationServices } from "./services/ausbildung-beruf.ts";
import { primarySchoolServices } from "./services/grundschule.ts";
import { kindergartenServices } from "./services/kita.ts";
import { infancyServices } from "./services/null-bis-drei.ts";
import { pregnancyServices } from "./services/schwangerschaft-geburt.ts";
import { secondarySchoolServices } from "./services/weiterfuehrende-schule.ts";

/**
 * Services for families, told from public sources in plain words.
 * None has been confirmed by its provider. What a source does not say (times, prices, phone numbers) stays open.
 */
export const services: SeedEntry<"service">[] = [
	...pregnancyServices,
	...infancyServices,
	...kindergartenServices,
	...primarySchoolServices,
	...secondarySchoolServices,
	...vocationServices,
	...servicesForEveryPhase,
];
