import { publicTypeNames } from "@kinderstark/content-types";
import {
	type ChangesAnswer,
	publishReport,
	SIGNATURE_HEADER,
	TIMESTAMP_HEADER,
	verifySignature,
} from "@kinderstark/content-types/publishing";
import { errors } from "@strapi/utils";
import type { Context } from "koa";
import { changesAfter, latestSeq, nextCommit } from "../../../outbox/outbox.ts";
import { publishedEntries } from "../../../publishing/entries.ts";
import { storeReport } from "../../../publishing/reports.ts";
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

async function changes(strapi: Strapi, after: number, until: number, signal: AbortSignal): Promise<ChangesAnswer> {
	for (;;) {
		// Listens before it looks, so that a commit in between is not missed.
		const stop = new AbortController();
		const news = nextCommit(Math.min(POLL_MILLISECONDS, Math.max(0, until - Date.now())), AbortSignal.any([signal, stop.signal]));
		const found = await changesAfter(strapi, after);
		if (found.length > 0 || Date.now() >= until || signal.aborted) {
			stop.abort();
			return { latestSeq: await latestSeq(strapi), changes: found };
		}
		await news;
	}
}

function rawBody(ctx: Context): string {
	const body = (ctx.request as unknown as { body?: Record<symbol, unknown> }).body;
	const raw = body?.[Symbol.for("unparsedBody")];
	return typeof raw === "string" ? raw : "";
}

export default ({ strapi }: { strapi: Strapi }) => ({
	health(ctx: Context) {
		ctx.body = { ok: true };
	},

	async find(ctx: Context) {
		const type = publicTypeNames.find((name) => name === ctx.query.type);
		if (!type) throw new errors.ValidationError(`"type" must be one of: ${publicTypeNames.join(", ")}.`);
		ctx.body = await publishedEntries(strapi, {
			type,
			page: wholeNumber(ctx, "page", 1, 1, 1_000_000),
			pageSize: wholeNumber(ctx, "pageSize", 200, 1, 1000),
			documentId: text(ctx, "documentId", /^[A-Za-z0-9_-]{1,64}$/),
			locale: text(ctx, "locale", /^([a-z]{2,3}(-[A-Za-z0-9]{2,8})*|\*)$/) ?? DEFAULT_LOCALE,
		});
	},

	async changes(ctx: Context) {
		const after = wholeNumber(ctx, "after", 0, 0, Number.MAX_SAFE_INTEGER);
		const wait = wholeNumber(ctx, "wait", 0, 0, LONGEST_WAIT);
		const gone = new AbortController();
		ctx.req.once("close", () => gone.abort());
		ctx.body = await changes(strapi, after, Date.now() + wait * 1000, gone.signal);
	},

	async report(ctx: Context) {
		const timestamp = Number(ctx.get(TIMESTAMP_HEADER));
		const genuine = verifySignature(
			readEnvironment().publisherSecret,
			timestamp,
			rawBody(ctx),
			ctx.get(SIGNATURE_HEADER),
			Math.floor(Date.now() / 1000),
		);
		if (!genuine) {
			strapi.log.warn(`A publishing report with a wrong or outdated signature was refused (from ${ctx.ip}).`);
			throw new errors.UnauthorizedError("The signature does not fit, or is too old.");
		}
		const parsed = publishReport.safeParse(ctx.request.body);
		if (!parsed.success) {
			const problems = parsed.error.issues.map(({ path, message }) => ({ path: path.map(String), message, name: "ValidationError" }));
			throw new errors.ValidationError("The report is malformed.", { errors: problems });
		}
		await storeReport(strapi, parsed.data);
		ctx.status = 204;
	},
});
