import { type TypeName, typeDefinition, typeOfUid } from "@kinderstark/content-types";
import type { Strapi, Values } from "../strapi-types.ts";
import { freeSlug, slugify } from "../validation/slug.ts";

interface UidService {
	generateUIDField(params: { contentTypeUID: string; field: string; data: Values }): Promise<string>;
}

/** The form's "make from the name" button gives the same slug as saving with an empty field. */
export function setUpSlugs(strapi: Strapi): void {
	const service = strapi.plugin("content-manager").service("uid") as UidService;
	const original = service.generateUIDField.bind(service);
	service.generateUIDField = async (params) => {
		const type: TypeName | undefined = typeOfUid(params.contentTypeUID);
		const from = type && typeDefinition(type).fields[params.field]?.from;
		if (!type || !from) return original(params);
		const documentId = typeof params.data.documentId === "string" ? params.data.documentId : undefined;
		return freeSlug(strapi, type, slugify(String(params.data[from] ?? "")) || type, documentId);
	};
}
