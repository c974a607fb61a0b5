import type { StrapiApp } from "@strapi/strapi/admin";
import type { ComponentType } from "react";
import { ChoicesIcon } from "./ChoicesIcon.tsx";

/** The form's input for several of a list of values (`global::choices`). */
export function registerChoices(app: StrapiApp): void {
	app.customFields.register({
		name: "choices",
		type: "json",
		intlLabel: { id: "kinderstark.choices.label", defaultMessage: "Auswahl" },
		intlDescription: { id: "kinderstark.choices.description", defaultMessage: "Mehrere Werte aus einer festen Liste" },
		icon: ChoicesIcon,
		components: {
			Input: async () => ({ default: (await import("./ChoicesInput.tsx")).ChoicesInput as ComponentType<never> as ComponentType }),
		},
	});
}
