import { networkEmail } from "./content/queries.ts";
import { content } from "./content/store.ts";
import { t } from "./i18n/page-language.ts";
import { say } from "./i18n/say.ts";

/* Letters of any language may stand in an address as they are; as `%D0%9C` they weigh three times as much. */
const readable = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}:/.,-]+/gu, encodeURIComponent);

/**
 * A message to the network in the reader's own mail program, with the address of the page it is about. Without a
 * published e-mail address of the network it leads to the contact page.
 */
export function feedbackHref(subject: string, path: string): string {
	const email = networkEmail();
	if (!email) return "/kontakt/";
	const body = say(t().site.feedbackBody, { address: `${content().publicUrl}${path}` });
	return `mailto:${email}?subject=${readable(subject)}&body=${readable(body)}`;
}
