import { typeOfUid } from "@kinderstark/content-types";
import { errors } from "@strapi/utils";
import { type Strapi, useDocumentMiddleware, type Values } from "../strapi-types.ts";
import { asksForAddress, withoutAddresses } from "./confidential.ts";

const READS = ["findOne", "findFirst", "findMany", "count"];

function fromContentApi(strapi: Strapi): boolean {
	const state = strapi.requestContext.get()?.state as { route?: { info?: { type?: string } } } | undefined;
	return state?.route?.info?.type === "content-api";
}

type OutputSanitizer = (schema: { uid?: string }) => (data: unknown) => unknown;

/** Keeps confidential addresses out of every answer of the content API, and out of what its queries can find out. */
export function guardConfidentialAddresses(strapi: Strapi): void {
	useDocumentMiddleware(strapi, async (call, next) => {
		const type = typeOfUid(call.uid);
		if (type && READS.includes(call.action) && fromContentApi(strapi) && asksForAddress(type, call.params)) {
			throw new errors.ValidationError("Nach Adressen von Orten kann hier nicht gesucht, gefiltert oder sortiert werden.");
		}
		return next();
	});
	const sanitizers = strapi.sanitizers as unknown as { add(path: string, sanitizer: OutputSanitizer): void };
	sanitizers.add("content-api.output", (schema) => (data) => {
		const type = schema.uid ? typeOfUid(schema.uid) : undefined;
		if (!type || typeof data !== "object" || data === null) return data;
		return withoutAddresses(type, data as Values);
	});
}
