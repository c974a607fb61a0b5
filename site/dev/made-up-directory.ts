import type { TypeName } from "@kinderstark/content-types";
import { makeDirectory } from "@kinderstark/content-types/synthetic";
import type { RawEntry } from "../publisher/cms-client.ts";
import type { ContentMirror } from "../publisher/content-mirror.ts";
import { reducedVersions } from "../publisher/publisher.ts";
import type { LanguageCode } from "../src/i18n/languages.ts";

/** In which a made-up directory is there. */
export const MADE_UP_LANGUAGES = ["de", "en", "tr"] as const satisfies readonly LanguageCode[];

/** Puts a made-up directory of this many services, in three languages, into a mirror: what the CMS would have published. */
export function fillWithMadeUpDirectory(mirror: ContentMirror, services: number): void {
	const { entries, translations } = makeDirectory({ services });
	for (const [type, list] of Object.entries(entries) as unknown as [TypeName, RawEntry[]][]) {
		for (const entry of list) mirror.set({ type, documentId: entry.documentId }, [entry]);
	}
	for (const { service } of Object.values(translations)) {
		for (const version of service as unknown as RawEntry[]) {
			const key = { type: "service" as const, documentId: version.documentId };
			mirror.set(key, reducedVersions("service", [...mirror.get(key), version]));
		}
	}
}
