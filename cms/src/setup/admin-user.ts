import { readEnvironment } from "../startup/environment.ts";
import { type Strapi, table } from "../strapi-types.ts";

interface UserService {
	exists(): Promise<boolean>;
	create(user: Record<string, unknown>): Promise<unknown>;
}

interface RoleService {
	getSuperAdmin(): Promise<{ id: number } | null>;
}

/** The first account, from ADMIN_EMAIL and ADMIN_PASSWORD; nothing when there is any account already. */
export async function setUpAdminUser(strapi: Strapi): Promise<void> {
	const { adminEmail, adminPassword } = readEnvironment();
	if (!adminEmail || !adminPassword || (await table(strapi, "admin::user").count()) > 0) return;
	const role = await (strapi.service("admin::role") as unknown as RoleService).getSuperAdmin();
	if (!role) throw new Error("Strapi has no super admin role.");
	await (strapi.service("admin::user") as unknown as UserService).create({
		email: adminEmail.toLowerCase(),
		firstname: "Redaktion",
		lastname: "",
		password: adminPassword,
		registrationToken: null,
		isActive: true,
		preferedLanguage: "de",
		roles: [role.id],
	});
}
