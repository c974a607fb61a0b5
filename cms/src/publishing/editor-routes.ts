import { publicTypeNames, type TypeName, typeDefinition, typeOfUid, uidOf } from "@kinderstark/content-types";
import { errors } from "@strapi/utils";
import type { Context } from "koa";
import { inOutboxTransaction, newestSiteChange } from "../outbox/outbox.ts";
import { DEFAULT_LOCALE } from "../setup/locales.ts";
import { readEnvironment } from "../startup/environment.ts";
import { type Strapi, table } from "../strapi-types.ts";
import { entryStateOf } from "./entry-states.ts";
import { publisherLastHeard } from "./presence.ts";
import { latestReports } from "./reports.ts";
import type { EntryAnswer, SiteAnswer } from "./site-answer.ts";
import { entryState, type Knowledge, siteState } from "./state.ts";

const editorsOnly = { policies: ["admin::isAuthenticatedAdmin"] };

async function knowledge(strapi: Strapi): Promise<Knowledge> {
	return { reports: await latestReports(strapi), publisherHeard: publisherLastHeard(), now: Date.now() };
}

async function site(strapi: Strapi): Promise<SiteAnswer> {
	const [known, change] = await Promise.all([knowledge(strapi), newestSiteChange(strapi)]);
	const { latest, live } = known.reports;
	const last = change?.action === "retry" ? await newestSiteChange(strapi, { retries: false }) : change;
	const lastChange = last && { type: typeOfUid(last.uid) ?? null, action: last.action, label: last.label, by: last.by, at: last.at };
	const latestSeq = change?.seq ?? 0;
	return { ...siteState(latestSeq, known), latest, live, latestSeq, publicUrl: readEnvironment().publicUrl, lastChange };
}

function asked(ctx: Context, name: string, pattern: RegExp): string | undefined {
	const value = ctx.query[name];
	if (value === undefined || value === "") return undefined;
	if (typeof value !== "string" || !pattern.test(value)) throw new errors.ValidationError(`Die Angabe „${name}“ ist nicht lesbar.`);
	return value;
}

/* A type without languages has rows without one. */
async function versions(strapi: Strapi, type: TypeName, documentId: string, locale: string) {
	const where = { documentId, $or: [{ locale }, { locale: { $null: true } }] };
	return table(strapi, uidOf(type)).findMany({ where, select: ["publishedAt", "locale"] });
}

async function entry(strapi: Strapi, ctx: Context): Promise<EntryAnswer> {
	const type = publicTypeNames.find((name) => uidOf(name) === ctx.query.uid);
	if (!type) throw new errors.ValidationError("Diese Art von Eintrag steht nicht auf der Website.");
	const documentId = asked(ctx, "documentId", /^[A-Za-z0-9_-]{1,64}$/);
	if (!documentId) throw new errors.ValidationError("Es fehlt, um welchen Eintrag es geht.");
	const wanted = asked(ctx, "locale", /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/) ?? DEFAULT_LOCALE;
	const rows = await versions(strapi, type, documentId, wanted);
	if (rows.length === 0) throw new errors.NotFoundError(`Diesen Eintrag gibt es nicht: ${typeDefinition(type).label}.`);
	const locale = (rows[0]?.locale as string | null | undefined) ?? null;
	const known = await knowledge(strapi);
	const { publicUrl } = readEnvironment();
	const state = entryState({
		...known,
		type,
		documentId,
		locale,
		published: rows.some((row) => row.publishedAt !== null),
		change: await newestSiteChange(strapi, { entry: { uid: uidOf(type), documentId, locale } }),
		touched: await entryStateOf(strapi, type, documentId, locale),
		publicUrl,
	});
	return { ...state, publicUrl };
}

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
					ctx.body = await site(strapi);
				},
				config: editorsOnly,
			},
			{
				method: "GET",
				path: "/publishing/entry",
				handler: async (ctx: Context) => {
					ctx.body = await entry(strapi, ctx);
				},
				config: editorsOnly,
			},
			{
				method: "POST",
				path: "/publishing/retry",
				handler: async (ctx: Context) => {
					await inOutboxTransaction(strapi, async (record) =>
						record({ uid: "kinderstark::publishing", documentId: null, locale: null, action: "retry", label: null }),
					);
					ctx.status = 204;
				},
				config: editorsOnly,
			},
		],
	} as never);
}
