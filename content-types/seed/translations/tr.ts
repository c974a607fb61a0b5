import { type Translations, words } from "./translation.ts";

/** Turkish. */
export const tr: Translations = {
	topic: {
		schwangerschaft: {
			name: "Hamilelikte danışmanlık",
			summary: "Gebelikte sorular, para, haklar ve endişeler için ücretsiz danışma.",
			everydayWords: words("hamilelik danışmanlık", "hamileyim ne yapmalıyım", "gebelik danışma merkezi", "hamile para yardımı"),
		},
	},
};
