import { allComponents } from "./components/index.ts";
import type { ComponentDefinition, Fields, TypeDefinition, ValuesOf } from "./model/define.ts";
import { crisisLine } from "./types/crisis-line.ts";
import { phase, transition } from "./types/education-chain.ts";
import { event } from "./types/event.ts";
import { guidingDocument } from "./types/guiding-document.ts";
import { location } from "./types/location.ts";
import { municipality } from "./types/municipality.ts";
import { contact, networkProfile } from "./types/network.ts";
import { organization } from "./types/organization.ts";
import { page } from "./types/page.ts";
import { project } from "./types/project.ts";
import { service } from "./types/service.ts";
import { topic } from "./types/topic.ts";
import { feedback, need } from "./types/voices.ts";

/** The content model: every type of the directory, in the order in which the editing desk lists them. */
export const types = {
	service,
	organization,
	location,
	topic,
	phase,
	transition,
	municipality,
	event,
	project,
	"guiding-document": guidingDocument,
	"network-profile": networkProfile,
	contact,
	"crisis-line": crisisLine,
	page,
	feedback,
	need,
} as const;

export type TypeName = keyof typeof types;

export const typeNames = Object.keys(types) as TypeName[];

/** Types that are published on the site. */
export const publicTypeNames = typeNames.filter((name) => types[name].public);

/** The definition of a type, without the exact types of its fields. */
export function typeDefinition(name: TypeName): TypeDefinition {
	return types[name] as unknown as TypeDefinition;
}

/** Strapi's uid of a type: `api::service.service`. */
export function uidOf(name: TypeName): `api::${TypeName}.${TypeName}` {
	return `api::${name}.${name}`;
}

/** The type with this Strapi uid, undefined for uids that are not ours. */
export function typeOfUid(uid: string): TypeName | undefined {
	return typeNames.find((name) => uidOf(name) === uid);
}

const componentsByName = new Map(allComponents.map((c) => [c.name, c as unknown as ComponentDefinition]));

export const componentNames = [...componentsByName.keys()];

export function componentDefinition(name: string): ComponentDefinition {
	const found = componentsByName.get(name);
	if (!found) throw new Error(`No component named "${name}" in the content model.`);
	return found;
}

type FieldsOf<N extends TypeName> = (typeof types)[N]["fields"];

/** What Strapi adds to every entry. */
export interface EntryMeta {
	documentId: string;
	/** ISO time of the last change */
	updatedAt: string;
	/** ISO time of publication */
	publishedAt: string | null;
	locale: string | null;
}

/** A published entry of a type, as the API hands it out. */
export type Entry<N extends TypeName> = EntryMeta & { [K in keyof FieldsOf<N>]: ValuesOf<FieldsOf<N> & Fields>[K] };

/** A component's values, e.g. `ComponentValues<typeof schedule>`. */
export type ComponentValues<C> = C extends ComponentDefinition<infer F> ? ValuesOf<F> : never;

export * as elements from "./components/index.ts";
export type { ComponentDefinition, Fields, Problem, TypeDefinition, ValuesOf } from "./model/define.ts";
export type { Choice, Field, FieldKind, MediaFile, Ref } from "./model/fields.ts";
export { SLUG } from "./model/fields.ts";
export { toLines } from "./model/lines.ts";
export { type ValidationMode, validateEntry } from "./model/validate.ts";
export { readSiteLanguages, SITE_LANGUAGE_CODES, type SiteLanguageCode, WrongLanguages } from "./site-languages.ts";
export { CONFIDENTIAL_FIELDS } from "./types/location.ts";
export { GAP, gapsIn } from "./types/page.ts";
export { CRITERIA_FOR_PUBLIC_LIST } from "./types/project.ts";
export { publicationWindow } from "./types/publication-window.ts";
export { AGE_MONTHS } from "./types/shared.ts";
export { RETENTION_DAYS } from "./types/voices.ts";
export * as vocabulary from "./vocabulary.ts";
