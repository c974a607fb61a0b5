import { componentDefinition, type Fields, readSiteLanguages, type TypeName, typeDefinition, uidOf } from "@kinderstark/content-types";
import { type SeedTranslation, seed, seedTranslations } from "@kinderstark/content-types/seed";
import { DEFAULT_LOCALE } from "../setup/locales.ts";
import { documents, type Strapi, table, type Values } from "../strapi-types.ts";
import { slugTaken } from "../validation/slug.ts";
import { type SeedSource, type SeedStep, seedOrder } from "./order.ts";
import { fillSearchWords, linesWithoutWords } from "./search-words.ts";
import { SeededDocuments } from "./table.ts";

export interface SeedSummary {
	created: number;
	kept: number;
	skipped: number;
	milliseconds: number;
}

type Tell = (line: string) => void;

/** The documents behind the seed entries that a field names; those that an editor deleted are left out. */
type Linked = (target: TypeName, keys: unknown) => Promise<string[]>;

async function seedData(fields: Fields, values: Values, linked: Linked): Promise<Values> {
	const data: Values = {};
	for (const [name, value] of Object.entries(values)) {
		const field = fields[name];
		if (!field) throw new Error(`Seed: there is no field "${name}" in the content model.`);
		if (value === null || value === undefined) continue;
		data[name] = field.kind === "relation" ? await linked(field.target as TypeName, value) : checked(field.component, value);
	}
	return data;
}

/* Strapi passes over names that it does not know; in seed data they are slips of the pen. */
function checked(component: string | undefined, value: unknown): unknown {
	if (!component) return value;
	const { fields } = componentDefinition(component);
	for (const item of [value].flat() as Values[]) {
		const unknown = Object.keys(item).find((name) => !fields[name]);
		if (unknown) throw new Error(`Seed: there is no field "${unknown}" in the component "${component}".`);
		for (const [name, field] of Object.entries(fields)) if (item[name] != null) checked(field.component, item[name]);
	}
	return value;
}

/** Why an entry of a later version cannot be added to what editors have made of the content meanwhile; null when it can. */
async function obstacle(strapi: Strapi, type: TypeName, data: Values): Promise<string | null> {
	const { fields, single } = typeDefinition(type);
	for (const [name, field] of Object.entries(fields)) {
		if (field.kind === "relation" && field.required && Array.isArray(data[name]) && data[name].length === 0)
			return `„${field.label}“ wurde gelöscht`;
	}
	if (typeof data.slug === "string" && (await slugTaken(strapi, type, data.slug, undefined))) return `„${data.slug}“ gibt es schon`;
	if (single && (await documents(strapi, uidOf(type)).findFirst({ status: "draft" }))) return "gibt es schon";
	return null;
}

function refusal(type: TypeName, key: string, error: unknown): Error {
	const details = (error as { details?: { errors?: { path: string[]; message: string }[] } }).details?.errors;
	const reasons = details?.map(({ path, message }) => `${path.join(".")}: ${message}`).join(" · ");
	return new Error(`Seed: ${type} "${key}" is refused: ${reasons ?? (error as Error).message}`, { cause: error });
}

/* As the table of what was seeded knows a translation. */
const translationKey = (key: string, locale: string) => `${key}@${locale}`;

class Seeding {
	readonly #strapi: Strapi;
	readonly #seeded: SeededDocuments;
	readonly #tell: Tell;
	created = 0;
	skipped = 0;

	constructor(strapi: Strapi, seeded: SeededDocuments, tell: Tell) {
		this.#strapi = strapi;
		this.#seeded = seeded;
		this.#tell = tell;
	}

	readonly #linked: Linked = async (target, keys) => {
		const ids = [keys].flat().flatMap((key) => this.#seeded.documentId(target, String(key)) ?? []);
		if (ids.length === 0) return [];
		const rows = await table(this.#strapi, uidOf(target)).findMany({ where: { documentId: { $in: ids } }, select: ["documentId"] });
		const present = new Set(rows.map((row) => row.documentId));
		return ids.filter((id) => present.has(id));
	};

	/*
	 * Drafts first, then the links in circles, then publishing: so every entry is complete when it is checked. Translations come with
	 * their entry: what editors find as edited last is in German.
	 */
	async run(steps: SeedStep[], translations: SeedTranslation[]): Promise<void> {
		const isOf = (step: SeedStep) => (translation: SeedTranslation) => step.type === translation.type && step.entry.key === translation.key;
		const ofEarlier = translations.filter((translation) => !steps.some((step) => isOf(step)(translation)));
		for (const translation of ofEarlier) if (await this.#translate(translation)) await this.#publishTranslation(translation);
		const translated: SeedTranslation[] = [];
		for (const step of steps) {
			await this.#create(step);
			for (const translation of translations.filter(isOf(step))) if (await this.#translate(translation)) translated.push(translation);
		}
		const created = steps.filter(({ type, entry }) => this.#seeded.documentId(type, entry.key));
		for (const step of created) if (step.later.length > 0) await this.#complete(step);
		for (const [index, step] of created.entries()) {
			await this.#publish(step);
			for (const translation of translated.filter(isOf(step))) await this.#publishTranslation(translation);
			if ((index + 1) % 100 === 0) this.#tell(`Erst-Inhalte: ${index + 1} von ${created.length} veröffentlicht …`);
		}
	}

	/* A language that an editor has begun in the meantime stays theirs. @returns whether there is a new one */
	async #translate({ type, key, locale, texts }: SeedTranslation): Promise<boolean> {
		const documentId = this.#seeded.documentId(type, key);
		const [german] = documentId ? await table(this.#strapi, uidOf(type)).findMany({ where: { documentId, locale: DEFAULT_LOCALE } }) : [];
		if (!documentId || !german) return false;
		const [there] = await table(this.#strapi, uidOf(type)).findMany({ where: { documentId, locale } });
		if (!there) {
			await this.#try(type, `${key} (${locale})`, () => documents(this.#strapi, uidOf(type)).update({ documentId, data: texts, locale }));
			this.created += 1;
		}
		await this.#seeded.remember(type, translationKey(key, locale), documentId);
		return !there;
	}

	async #publishTranslation({ type, key, locale }: SeedTranslation): Promise<void> {
		const documentId = this.#seeded.documentId(type, key);
		await this.#try(type, `${key} (${locale})`, () => documents(this.#strapi, uidOf(type)).publish({ documentId, locale }));
	}

	async #create({ type, entry, later }: SeedStep): Promise<void> {
		const { key, ...values } = entry;
		const now = Object.fromEntries(Object.entries(values).filter(([name]) => !later.includes(name)));
		const data = await seedData(typeDefinition(type).fields, now, this.#linked);
		const reason = await obstacle(this.#strapi, type, data);
		if (reason) {
			this.#skipped(type, key, reason);
			return;
		}
		const { documentId } = await this.#try(type, key, () => documents(this.#strapi, uidOf(type)).create({ data, locale: DEFAULT_LOCALE }));
		await this.#seeded.remember(type, key, documentId);
		this.created += 1;
	}

	async #complete({ type, entry, later }: SeedStep): Promise<void> {
		const links = Object.fromEntries(later.map((name) => [name, entry[name]]));
		const data = await seedData(typeDefinition(type).fields, links, this.#linked);
		const documentId = this.#seeded.documentId(type, entry.key);
		await this.#try(type, entry.key, () => documents(this.#strapi, uidOf(type)).update({ documentId, data, locale: DEFAULT_LOCALE }));
	}

	async #publish({ type, entry }: SeedStep): Promise<void> {
		if (!typeDefinition(type).public) return;
		const documentId = this.#seeded.documentId(type, entry.key);
		await this.#try(type, entry.key, () => documents(this.#strapi, uidOf(type)).publish({ documentId, locale: DEFAULT_LOCALE }));
	}

	async #try<T>(type: TypeName, key: string, run: () => Promise<T>): Promise<T> {
		try {
			return await run();
		} catch (error) {
			throw refusal(type, key, error);
		}
	}

	#skipped(type: TypeName, key: string, reason: string): void {
		this.skipped += 1;
		this.#tell(`Erst-Inhalte: ${typeDefinition(type).label} „${key}“ ausgelassen, ${reason}.`);
	}
}

/* Only what the site shows. */
function translationsForTheSite(): SeedTranslation[] {
	const languages: readonly string[] = readSiteLanguages(process.env.SITE_LANGUAGES);
	return seedTranslations().filter(({ locale }) => languages.includes(locale));
}

/**
 * Puts the first content into the CMS, published. What was seeded before is not touched, whatever happened to it since;
 * entries that a later version adds are made, and crisis lines from before they had search words get theirs.
 */
export async function runSeed(
	strapi: Strapi,
	tell: Tell,
	source = seed as Partial<Record<TypeName, SeedSource[]>>,
	translated = translationsForTheSite(),
): Promise<SeedSummary> {
	const started = Date.now();
	const seeded = await SeededDocuments.load(strapi);
	const steps = seedOrder(source);
	const missing = steps.filter(({ type, entry }) => !seeded.documentId(type, entry.key));
	const untranslated = translated.filter(({ type, key, locale }) => !seeded.documentId(type, translationKey(key, locale)));
	const wordless = linesWithoutWords(seeded, steps);
	const seeding = new Seeding(strapi, seeded, tell);
	let filled = 0;
	if (missing.length + untranslated.length > 0)
		tell(`Erst-Inhalte: ${missing.length} Einträge und ${untranslated.length} Übersetzungen werden angelegt …`);
	if (missing.length + untranslated.length + wordless.length > 0) {
		// One transaction: all of it is there or nothing, and hundreds of entries cost one write to the disk.
		await strapi.db.transaction(async () => {
			await seeding.run(missing, untranslated);
			filled = await fillSearchWords(strapi, seeded, wordless);
		});
	}
	if (filled > 0) tell(`Erst-Inhalte: Suchwörter bei ${filled} Einträgen in „${typeDefinition("crisis-line").label}“ ergänzt.`);
	const { created, skipped } = seeding;
	const kept = steps.length + translated.length - missing.length - untranslated.length;
	const milliseconds = Date.now() - started;
	const left = skipped > 0 ? `, ${skipped} ausgelassen` : "";
	tell(`Erst-Inhalte: ${created} angelegt, ${kept} waren schon da${left} (${(milliseconds / 1000).toFixed(1)} s).`);
	return { created, kept, skipped, milliseconds };
}

/**
 * The seed at the start of the server. Without any content the CMS does not start; later on, new seed entries that do not
 * fit are no reason to keep editors from their work.
 */
export async function seedAtStart(strapi: Strapi, tell: Tell): Promise<void> {
	const first = (await SeededDocuments.load(strapi)).size === 0;
	try {
		await runSeed(strapi, tell);
	} catch (error) {
		if (first) throw error;
		strapi.log.error(`New first content could not be added: ${(error as Error).message}`);
	}
}
