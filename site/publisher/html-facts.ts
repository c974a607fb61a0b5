/** Addresses that a page refers to, as written, each once. */
export function targetsOf(html: string): string[] {
	const found = new Set<string>();
	for (const [, name, value = ""] of html.matchAll(REFERENCE)) {
		if (name === "srcset") for (const part of value.split(/,\s+/)) found.add(unescaped(part.trim().split(/\s+/, 1)[0] ?? ""));
		else found.add(unescaped(value.trim()));
	}
	found.delete("");
	return [...found];
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
export function anchorsOf(html: string): Set<string> {
	const found = new Set<string>();
	for (const [, quoted, bare] of html.matchAll(ANCHOR)) found.add(unescaped(quoted ?? bare ?? ""));
	return found;
}
