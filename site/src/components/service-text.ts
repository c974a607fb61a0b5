import { bySlug } from "../content/queries.ts";
import { pageParts } from "../layouts/base.ts";
import { makeAsText } from "../text-pages.ts";
import { serviceArticle, serviceBase, serviceLook } from "./service-page.ts";

const ADDRESS = /^\/angebote\/([\w-]+)\/$/;

/* Pages of services as text, but for those that have ended. */
makeAsText("services", (german, address) => {
	const service = bySlug("service", ADDRESS.exec(german)?.[1]);
	const look = service && serviceLook(service);
	if (!look || look.over) return undefined;
	return {
		shape: `service ${look.crisis} ${look.switchesText} ${look.leads}`,
		parts: () => pageParts(serviceBase(service, look), serviceArticle(service, look), address),
	};
});
