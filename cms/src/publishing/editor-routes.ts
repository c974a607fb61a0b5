import type { Context } from "koa";
import { inOutboxTransaction, latestSeq } from "../outbox/outbox.ts";
import { readEnvironment } from "../startup/environment.ts";
import type { Strapi } from "../strapi-types.ts";
import { latestReports } from "./reports.ts";

const editorsOnly = { policies: ["admin::isAuthenticatedAdmin"] };

/** What the editing desk asks about publishing; for people who are logged in there. */
export function addEditorRoutes(strapi: Strapi): void {
	strapi.server.routes({
		type: "admin",
		prefix: "/kinderstark",
		routes: [
			{
				method: "GET",
				path: "/publishing",
				handler: async (ctx: Context) => {
					const { latest, live } = await latestReports(strapi);
					ctx.body = { latest, live, latestSeq: await latestSeq(strapi), publicUrl: readEnvironment().publicUrl };
				},
				config: editorsOnly,
			},
			{
				method: "POST",
				path: "/publishing/retry",
				handler: async (ctx: Context) => {
					await inOutboxTransaction(strapi, (record) =>
						record({ uid: "kinderstark::publishing", documentId: null, locale: null, action: "retry" }),
					);
					ctx.status = 204;
				},
				config: editorsOnly,
			},
		],
	} as never);
}
