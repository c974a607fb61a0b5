import { Search } from "@strapi/icons";
import type { StrapiApp } from "@strapi/strapi/admin";

/** What families looked for in vain, on the start page. */
export function registerMissesWidget(app: StrapiApp): void {
	app.widgets.register({
		id: "search-misses",
		icon: Search,
		title: { id: "kinderstark.search-misses.title", defaultMessage: "Gesucht, nicht gefunden" },
		component: async () => (await import("./MissesWidget.tsx")).MissesWidget,
	});
}
