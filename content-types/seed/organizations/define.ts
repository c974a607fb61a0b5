import type { SeedEntry } from "../seed-entry.ts";
import { shortIdOf } from "../short-id.ts";

type Organization = SeedEntry<"organization">;

/** An organization whose key is its slug. */
export function organizationEntry(values: Omit<Organization, "slug" | "shortId">): Organization {
	return { ...values, slug: values.key, shortId: shortIdOf("organization", values.key), providerConfirmed: false };
}
