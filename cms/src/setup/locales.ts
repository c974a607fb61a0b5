import type { Strapi } from "../strapi-types.ts";

export const DEFAULT_LOCALE = "de";

const LOCALES = [
	{ code: "de", name: "Deutsch" },
	{ code: "en", name: "Englisch" },
	{ code: "uk", name: "Ukrainisch" },
	{ code: "ar", name: "Arabisch" },
	{ code: "tr", name: "Türkisch" },
	{ code: "ru", name: "Russisch" },
	{ code: "ro", name: "Rumänisch" },
	{ code: "bg", name: "Bulgarisch" },
	{ code: "pl", name: "Polnisch" },
	{ code: "fa", name: "Persisch (Farsi)" },
];

interface LocaleService {
	find(): Promise<{ id: number; code: string; name: string }[]>;
	create(locale: { code: string; name: string }): Promise<unknown>;
	update(where: { code: string }, data: { name: string }): Promise<unknown>;
	setDefaultLocale(locale: { code: string }): Promise<unknown>;
	getDefaultLocale(): Promise<string | undefined>;
}

/** The languages that families read; German is where editing begins. Languages added or renamed by hand stay. */
export async function setUpLocales(strapi: Strapi): Promise<void> {
	const service = strapi.plugin("i18n").service("locales") as LocaleService;
	const existing = await service.find();
	for (const locale of LOCALES) {
		const found = existing.find((other) => other.code === locale.code);
		if (!found) await service.create(locale);
		// Strapi creates the first language itself, named "German (de)".
		else if (found.name.endsWith(`(${locale.code})`)) await service.update({ code: locale.code }, { name: locale.name });
	}
	if ((await service.getDefaultLocale()) !== DEFAULT_LOCALE) await service.setDefaultLocale({ code: DEFAULT_LOCALE });
}
