import { publicTypeNames, type TypeName } from "@kinderstark/content-types";
import {
	type ChangesAnswer,
	MOST_DOCUMENTS,
	publishReport,
	ReplayGuard,
	refusalOfMessage,
	searchMisses,
} from "@kinderstark/content-types/publishing";
import { errors } from "@strapi/utils";
import type { Context } from "koa";
import { changesAfter, LONGEST_ANSWER, latestSeq, nextCommit } from "../../../outbox/outbox.ts";
import { draftAnswer } from "../../../publishing/drafts.ts";
import { publishedEntries } from "../../../publishing/entries.ts";
import { publisherAsks } from "../../../publishing/presence.ts";
import { storeReport } from "../../../publishing/reports.ts";
import { storeMisses } from "../../../search-misses/misses.ts";
import { DEFAULT_LOCALE } from "../../../setup/locales.ts";
import { readEnvironment } from "../../../startup/environment.ts";
import type { Strapi } from "../../../strapi-types.ts";

const LONGEST_WAIT = 60;
/* News of another process (a seed run from the command line) is seen after this time at the latest. */
const POLL_MILLISECONDS = 2000;

function wholeNumber(ctx: Context, name: string, fallback: number, smallest: number, largest: number): number {
	const text = ctx.query[name];
	if (text === undefined) return fallback;
	const value = typeof text === "string" && /^\d{1,15}$/.test(text) ? Number(text) : Number.NaN;
	if (!(value >= smallest && value <= largest))
		throw new errors.ValidationError(`"${name}" must be a whole number from ${smallest} to ${largest}.`);
	return value;
}

function text(ctx: Context, name: string, pattern: RegExp): string | undefined {
	const value = ctx.query[name];
	if (value === undefined) return undefined;
	if (typeof value !== "string" || !pattern.test(value)) throw new errors.ValidationError(`"${name}" is malformed.`);
	return value;
}

const DOCUMENT = /^[A-Za-z0-9_-]{1,64}$/;
const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

function publicType(ctx: Context): TypeName {
	const type = publicTypeNames.find((name) => name === ctx.query.type);
	if (!type) throw new errors.ValidationError(`"type" must be one of: ${publicTypeNames.join(", ")}.`);
	return type;
}

function documentIds(ctx: Context): string[] | undefined {
	const list = text(ctx, "documentId", /^[A-Za-z0-9_,-]{1,16384}$/);
	if (list === undefined) return undefined;
	const ids = [...new Set(list.split(","))];
	if (ids.length > MOST_DOCUMENTS) throw new errors.ValidationError(`"documentId" may name ${MOST_DOCUMENTS} documents at most.`);
	if (!ids.every((id) => DOCUMENT.test(id))) throw new errors.ValidationError('"documentId" is malformed.');
	return ids;
}

async function changes(strapi: Strapi, after: number, until: number, signal: AbortSignal): Promise<ChangesAnswer> {
	for (;;) {
		// Listens before it looks, so that a commit in between is not missed.
		const stop = new AbortController();
		const news = nextCommit(Math.min(POLL_MILLISECONDS, Math.max(0, until - Date.now())), AbortSignal.any([signal, stop.signal]));
		const found = await changesAfter(strapi, after);
		if (found.length > 0 || Date.now() >= until || signal.aborted) {
			stop.abort();
			const last = found.at(-1);
			const complete = last && found.length < LONGEST_ANSWER;
			return { latestSeq: complete ? last.seq : await latestSeq(strapi), changes: found };
		}
		await news;
	}
}

function rawBody(ctx: Context): string {
	const body = (ctx.request as unknown as { body?: Record<symbol, unknown> }).body;
	const raw = body?.[Symbol.for("unparsedBody")];
	return typeof raw === "string" ? raw : "";
}

interface Schema<T> {
	safeParse(value: unknown): { success: true; data: T } | { success: false; error: { issues: { path: PropertyKey[]; message: string }[] } };
}

function parsedBody<T>(ctx: Context, schema: Schema<T>, message: string): T {
	const parsed = schema.safeParse(ctx.request.body);
	if (parsed.success) return parsed.data;
	const problems = parsed.error.issues.map((issue) => ({ path: issue.path.map(String), message: issue.message, name: "ValidationError" }));
	throw new errors.ValidationError(message, { errors: problems });
}

export default ({ strapi }: { strapi: Strapi }) => {
	const guard = new ReplayGuard();
	const demandSignature = (ctx: Context, what: string) => {
		const refusal = refusalOfMessage(readEnvironment().publisherSecret, (name) => ctx.get(name), rawBody(ctx), guard);
		if (!refusal) return;
		const how = refusal === "replayed" ? "that was sent before" : "with a wrong or outdated signature";
		strapi.log.warn(`A ${what} ${how} was refused (from ${ctx.ip}).`);
		throw new errors.UnauthorizedError("The signature does not fit, is too old, or was used before.");
	};
	return {
		health(ctx: Context) {
			ctx.body = { ok: true };
		},

		async find(ctx: Context) {
			const answered = publisherAsks();
			try {
				ctx.body = await publishedEntries(strapi, {
					type: publicType(ctx),
					page: wholeNumber(ctx, "page", 1, 1, 1_000_000),
					pageSize: wholeNumber(ctx, "pageSize", 200, 1, 1000),
					documentIds: documentIds(ctx),
					locale: ctx.query.locale === "*" ? "*" : (text(ctx, "locale", LOCALE) ?? DEFAULT_LOCALE),
				});
			} finally {
				answered();
			}
		},

		async draft(ctx: Context) {
			const type = publicType(ctx);
			const documentId = text(ctx, "documentId", DOCUMENT);
			if (!documentId) throw new errors.ValidationError('"documentId" is missing.');
			const found = await draftAnswer(strapi, type, documentId, text(ctx, "locale", LOCALE) ?? DEFAULT_LOCALE);
			if (!found) throw new errors.NotFoundError("There is no such draft.");
			ctx.body = found;
		},

		async changes(ctx: Context) {
			const after = wholeNumber(ctx, "after", 0, 0, Number.MAX_SAFE_INTEGER);
			const wait = wholeNumber(ctx, "wait", 0, 0, LONGEST_WAIT);
			const gone = new AbortController();
			ctx.req.once("close", () => gone.abort());
			const answered = publisherAsks();
			try {
				ctx.body = await changes(strapi, after, Date.now() + wait * 1000, gone.signal);
			} finally {
				answered();
			}
		},

		async report(ctx: Context) {
			demandSignature(ctx, "publishing report");
			publisherAsks()();
			await storeReport(strapi, parsedBody(ctx, publishReport, "The report is malformed."));
			ctx.status = 204;
		},

		async searchMisses(ctx: Context) {
			demandSignature(ctx, "list of searches");
			await storeMisses(strapi, parsedBody(ctx, searchMisses, "The list of searches is malformed."));
			ctx.status = 204;
		},
	};
};
