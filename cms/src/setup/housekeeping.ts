import { pruneOutbox } from "../outbox/outbox.ts";
import type { Strapi } from "../strapi-types.ts";
import { deleteDue } from "../validation/retention.ts";

/** Once a night: delete what is due and shorten the outbox. */
export const housekeeping = {
	housekeeping: {
		task: async ({ strapi }: { strapi: Strapi }) => {
			const deleted = await deleteDue(strapi);
			const pruned = await pruneOutbox(strapi);
			strapi.log.info(`Housekeeping: ${deleted} expired entries and ${pruned} old outbox rows deleted.`);
		},
		options: { rule: "17 3 * * *", tz: "Europe/Berlin" },
	},
};
