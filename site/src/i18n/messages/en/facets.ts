import type { Messages } from "../types.ts";

export const facets: Messages["facets"] = {
	labels: {
		phase: "Stage",
		alter: "Age of the child",
		thema: "Topic",
		ort: "Where you live",
		vorort: "Takes place in",
		kosten: "Cost",
		sprache: "Language of advice",
		format: "How to reach it",
	},
	inPregnancy: "during pregnancy",
	underOneYear: "under 1 year",
	years: { one: "{count} year", other: "{count} years" },
	but: "can be paid by “Bildung und Teilhabe”",
	formats: { "vor-ort": "on site", "zu-hause": "comes to your home", telefon: "by phone", online: "online" },
};
