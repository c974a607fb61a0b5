/*
 * Tags and attributes are ASCII: each byte taken for a letter takes a third less time than reading letters from them, and only
 * what is found is read.
 */
const asLetters = (page: Buffer) => page.toString("latin1");
const read = (found: string) => (/[\x80-\xff]/.test(found) ? Buffer.from(found, "latin1").toString("utf8") : found);

/** Addresses that a page refers to, as written, each once. */
export function targetsOf(page: Buffer): string[] {
	const found = new Set<string>();
	for (const [, name, value = ""] of asLetters(page).matchAll(REFERENCE)) {
		if (name === "srcset") for (const part of value.split(/,\s+/)) found.add(unescaped(part.trim().split(/\s+/, 1)[0] ?? ""));
		else found.add(unescaped(value.trim()));
	}
	found.delete("");
	return [...found].map(read);
}

/** Whether an address leads to a place on its own page, as most with a `#` do; false where that is not easily said. */
export function leadsWithin(page: Buffer, target: string): boolean {
	return /^#[\w-]+$/.test(target) && page.includes(` id="${target.slice(1)}"`);
}

/* Our own pages: attributes always have double quotes, and what is in them is escaped. */
const REFERENCE = /\s(href|src|srcset|action|poster|data)="([^"]*)"/g;

const ENTITIES: Record<string, string> = {
	"&amp;": "&",
	"&#38;": "&",
	"&quot;": '"',
	"&#34;": '"',
	"&#39;": "'",
	"&lt;": "<",
	"&gt;": ">",
};

function unescaped(value: string): string {
	return value.includes("&") ? value.replaceAll(/&(amp|#38|quot|#34|#39|lt|gt);/g, (entity) => ENTITIES[entity] ?? entity) : value;
}

const ANCHOR = /\s(?:id|name)=(?:"([^"]*)"|([^\s">]+))/g;

/** Everything in a page that a `#fragment` can lead to. */
export function anchorsOf(page: Buffer): Set<string> {
	const found = new Set<string>();
	for (const [, quoted, bare] of asLetters(page).matchAll(ANCHOR)) found.add(read(unescaped(quoted ?? bare ?? "")));
	return found;
}
