import type { Strapi } from "../strapi-types.ts";

/** `global::choices`: several of a list of values, stored as JSON. Its input is in `../admin/choices`. */
export function registerChoicesField(strapi: Strapi): void {
	strapi.customFields.register({ name: "choices", type: "json" });
}
