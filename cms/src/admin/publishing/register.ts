import { Rocket } from "@strapi/icons";
import type { StrapiApp } from "@strapi/strapi/admin";
import { EntryPanel } from "./EntryPanel.tsx";

interface ContentManager {
	apis: { addEditViewSidePanel(panels: unknown[]): void };
}

/** The state of the website on the start page; the widgets about Strapi itself make room for it. */
export function registerWidget(app: StrapiApp): void {
	const widget = {
		id: "publishing",
		icon: Rocket,
		title: { id: "kinderstark.publishing.title", defaultMessage: "Veröffentlichung" },
		component: async () => (await import("./PublishingWidget.tsx")).PublishingWidget,
	};
	app.widgets.register((widgets) => [widget, ...widgets.filter(({ id }) => !["deploy-now", "key-statistics"].includes(id))]);
}

/** What publishing made of the entry, beside its form. */
export function registerEntryPanel(app: StrapiApp): void {
	const manager = app.getPlugin("content-manager") as unknown as ContentManager;
	manager.apis.addEditViewSidePanel([EntryPanel]);
}
