import path from "node:path";
import { createStrapi } from "@strapi/strapi";
import type { Strapi } from "../strapi-types.ts";

/* Compiled files are in `dist`, beside the package's own manifest. */
const distDir = path.resolve(__dirname, "..", "..");
const appDir = path.resolve(distDir, "..");

/** Strapi as a production server that asks nobody on the internet for anything. */
export function makeStrapi(): Strapi {
	Object.assign(process.env, {
		NODE_ENV: "production",
		STRAPI_TELEMETRY_DISABLED: "true",
		STRAPI_DISABLE_EE: "true",
		STRAPI_PLUGIN_I18N_INIT_LOCALE_CODE: "de",
	});
	return createStrapi({ appDir, distDir, autoReload: false, serveAdminPanel: true });
}
