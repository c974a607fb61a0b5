import type { TypeName } from "../src/index.ts";
import { contacts } from "./contact.ts";
import { crisisLines } from "./crisis-line.ts";
import { events } from "./event.ts";
import { guidingDocuments } from "./guiding-document.ts";
import { locations } from "./location.ts";
import { municipalities } from "./municipality.ts";
import { networkProfile } from "./network-profile.ts";
import { organizations } from "./organization.ts";
import { pages } from "./page.ts";
import { phases } from "./phase.ts";
import { projects } from "./project.ts";
import type { SeedEntry } from "./seed-entry.ts";
import { services } from "./service.ts";
import { topics } from "./topic.ts";
import { transitions } from "./transition.ts";

/** The content of the first start, per type. */
export const seed: { [N in TypeName]?: SeedEntry<N>[] } = {
	topic: topics,
	phase: phases,
	transition: transitions,
	organization: organizations,
	municipality: municipalities,
	location: locations,
	service: services,
	"guiding-document": guidingDocuments,
	contact: contacts,
	"network-profile": networkProfile,
	event: events,
	project: projects,
	"crisis-line": crisisLines,
	page: pages,
};

export { asPublishedEntry, type SeedEntry, seedDocumentId } from "./seed-entry.ts";
export { type SourceDocument, sourceText } from "./source-text.ts";
export { asPublishedTranslation, type SeedTranslation, seedTranslations } from "./translations/index.ts";
