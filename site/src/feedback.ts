import { networkEmail } from "./content/queries.ts";
import { content } from "./content/store.ts";
import { t } from "./i18n/page-language.ts";
import { say } from "./i18n/say.ts";

/* Letters of any language may stand in an address as they are; as `%D0%9C` they weigh three times as much. */
const readable = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}:/.,-]+/gu, encodeURIComponent);
const known = new Map<string, string>();

/* The same on every page but for the address. */
function readableMessage(address: string): string {
	const message = t().site.feedbackBody;
	const encoded = known.get(message) ?? readable(say(message, { address: "{}" }));
	known.set(message, encoded);
	return encoded.replace("%7B%7D", () => readable(address));
}

/**
 * A message to the network in the reader's own mail program, with the address of the page it is about. Without a
 * published e-mail address of the network it leads to the contact page.
 */
export function feedbackHref(subject: string, path: string): string {
	const email = networkEmail();
	if (!email) return "/kontakt/";
	return `mailto:${email}?subject=${readable(subject)}&body=${readableMessage(`${content().publicUrl}${path}`)}`;
}
