import { guardConfidentialAddresses } from "./confidentiality/guard.ts";
import { addOutboxTable } from "./outbox/outbox.ts";
import { watchDocuments } from "./outbox/watch-documents.ts";
import { watchTables } from "./outbox/watch-tables.ts";
import { addEditorRoutes } from "./publishing/editor-routes.ts";
import { addEntryStatesTable } from "./publishing/entry-states.ts";
import { addLinksTable } from "./publishing/links.ts";
import { addReportsTable } from "./publishing/reports.ts";
import { addMissesTable } from "./search-misses/misses.ts";
import { addMissesRoute } from "./search-misses/route.ts";
import { addSeedTable } from "./seed/table.ts";
import { hideForeignTypes, tidyMenu } from "./setup/admin-menu.ts";
import { setUpAdminUser } from "./setup/admin-user.ts";
import { registerChoicesField } from "./setup/choices-field.ts";
import { setUpEditingForms } from "./setup/editing-forms.ts";
import { setUpLocales } from "./setup/locales.ts";
import { closePublicApi } from "./setup/public-role.ts";
import { setUpReadToken } from "./setup/read-token.ts";
import { setUpSlugs } from "./setup/slugs.ts";
import { DATABASE_VERSION, VERSION_STORE } from "./startup/version.ts";
import type { Strapi } from "./strapi-types.ts";
import { validateDocuments } from "./validation/middleware.ts";

export default {
	register({ strapi }: { strapi: Strapi }) {
		addOutboxTable(strapi);
		addReportsTable(strapi);
		addEntryStatesTable(strapi);
		addLinksTable(strapi);
		addMissesTable(strapi);
		addSeedTable(strapi);
		registerChoicesField(strapi);
		hideForeignTypes(strapi);
		addEditorRoutes(strapi);
		addMissesRoute(strapi);
		guardConfidentialAddresses(strapi);
		// The order matters: the checks run inside the transaction that the outbox opens.
		watchDocuments(strapi);
		validateDocuments(strapi);
	},

	async bootstrap({ strapi }: { strapi: Strapi }) {
		watchTables(strapi);
		setUpSlugs(strapi);
		await strapi.store(VERSION_STORE).set({ value: DATABASE_VERSION });
		await setUpLocales(strapi);
		await closePublicApi(strapi);
		await tidyMenu(strapi);
		await setUpEditingForms(strapi);
		await setUpAdminUser(strapi);
		await setUpReadToken(strapi);
	},
};
