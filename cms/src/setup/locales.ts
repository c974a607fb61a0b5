import { SITE_LANGUAGE_CODES, vocabulary } from "@kinderstark/content-types";
import type { Strapi } from "../strapi-types.ts";

export const DEFAULT_LOCALE = "de";

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
	for (const code of SITE_LANGUAGE_CODES) {
		const name = vocabulary.labelOf(vocabulary.spokenLanguages, code);
		const found = existing.find((other) => other.code === code);
		if (!found) await service.create({ code, name });
		// Strapi creates the first language itself, named "German (de)".
		else if (found.name.endsWith(`(${code})`)) await service.update({ code }, { name });
	}
	if ((await service.getDefaultLocale()) !== DEFAULT_LOCALE) await service.setDefaultLocale({ code: DEFAULT_LOCALE });
}
