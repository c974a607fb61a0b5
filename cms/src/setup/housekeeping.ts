import { pruneOutbox } from "../outbox/outbox.ts";
import { forgetMisses } from "../search-misses/misses.ts";
import type { Strapi } from "../strapi-types.ts";
import { deleteDue } from "../validation/retention.ts";

/** Once a night: delete what is due, shorten the outbox, forget old searches. */
export const housekeeping = {
	housekeeping: {
		task: async ({ strapi }: { strapi: Strapi }) => {
			const deleted = await deleteDue(strapi);
			const pruned = await pruneOutbox(strapi);
			const forgotten = await forgetMisses(strapi);
			strapi.log.info(`Housekeeping: ${deleted} expired entries, ${pruned} old outbox rows and ${forgotten} old searches deleted.`);
		},
		options: { rule: "17 3 * * *", tz: "Europe/Berlin" },
	},
};
