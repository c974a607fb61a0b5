import { type Strapi, table } from "../strapi-types.ts";

/* Pages of Strapi that lead nowhere here: types are written in code, and nothing is installed from a shop. */
const UNUSED = ["admin::marketplace.read", "plugin::content-type-builder.read"];

/** Takes types that are not the network's out of the list of contents. To be called before Strapi builds that list. */
export function hideForeignTypes(strapi: Strapi): void {
	for (const uid of ["plugin::users-permissions.user"]) {
		const type = strapi.contentType(uid as never) as unknown as { pluginOptions?: Record<string, unknown> } | undefined;
		if (type)
			type.pluginOptions = { ...type.pluginOptions, "content-manager": { visible: false }, "content-type-builder": { visible: false } };
	}
}

/** Takes pages of no use to editors out of the menu. Strapi gives them back to the super admin at each start. */
export async function tidyMenu(strapi: Strapi): Promise<void> {
	await table(strapi, "admin::permission").deleteMany({ where: { action: { $in: UNUSED } } });
}
