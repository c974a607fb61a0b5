import type { Context } from "koa";
import type { Strapi } from "../strapi-types.ts";
import { missedTerms } from "./misses.ts";

/** „Gesucht, nicht gefunden“, for people who are logged in at the desk. */
export function addMissesRoute(strapi: Strapi): void {
	strapi.server.routes({
		type: "admin",
		prefix: "/kinderstark",
		routes: [
			{
				method: "GET",
				path: "/search-misses",
				handler: async (ctx: Context) => {
					ctx.body = { soon: false, terms: await missedTerms(strapi) };
				},
				config: { policies: ["admin::isAuthenticatedAdmin"] },
			},
		],
	} as never);
}
