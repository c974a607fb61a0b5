import { type Strapi, table } from "../strapi-types.ts";

/** Nobody without a token may read or write anything through the API: permissions given to these roles are taken back. */
export async function closePublicApi(strapi: Strapi): Promise<void> {
	const open = await table(strapi, "plugin::users-permissions.permission").findMany({ populate: ["role"] });
	if (open.length === 0) return;
	await table(strapi, "plugin::users-permissions.permission").deleteMany({
		where: { id: { $in: open.map((permission) => permission.id) } },
	});
	strapi.log.info(`Public API access closed: ${open.length} permissions removed.`);
}
