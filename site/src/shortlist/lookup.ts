import { type Item, parseItem } from "./item.ts";

/** Asks the site itself for what it says of a service now: its page carries it. */

export type Answer = { kind: "item"; item: Item } | { kind: "gone" } | { kind: "unreachable" };

const PATH = /^\/angebote\/[a-z0-9-]+\/$/;
const GONE = new Set([404, 410]);
const GERMAN = "de";

interface Loaded {
	status: number;
	item: Item | null;
	/** where a page leads on that a plain web server hands out for an old or short address */
	leadsTo: string | null;
	/** the page says itself that the entry is gone */
	saysGone: boolean;
}

async function load(path: string): Promise<Loaded> {
	const response = await fetch(path, { credentials: "same-origin" });
	if (!response.ok) return { status: response.status, item: null, leadsTo: null, saysGone: false };
	const page = new DOMParser().parseFromString(await response.text(), "text/html");
	const carried = page.querySelector<HTMLTemplateElement>("template[data-shortlist-item]")?.content.textContent;
	const canonical = page.querySelector('meta[http-equiv="refresh"]') && page.querySelector('link[rel="canonical"]')?.getAttribute("href");
	const target = canonical ? new URL(canonical, location.origin).pathname : "";
	return {
		status: response.status,
		item: carried ? parseItem(JSON.parse(carried)) : null,
		leadsTo: PATH.test(target) ? target : null,
		saysGone: page.querySelector("[data-gone]") !== null,
	};
}

/* A page that carries nothing and says nothing of it, such as that of a hotel's network, proves nothing. */
async function follow(path: string): Promise<Loaded> {
	const first = await load(path);
	return first.item === null && first.leadsTo !== null && first.leadsTo !== path ? load(first.leadsTo) : first;
}

async function german({ id, path }: { id: string; path?: string }): Promise<Loaded> {
	if (path && PATH.test(path)) {
		const found = await follow(path);
		if (found.item && (id === "" || found.item.id === id)) return found;
		/* Renamed, and the address is another entry's by now: the short one knows. */
		if (id === "") return found;
	}
	return follow(`/a/${id}/`);
}

/**
 * What the site says of a service in a language; in German where it has no page in that one.
 * @param known its short id, or its address where there is none; both where both are known
 */
export async function lookUp(known: { id: string; path?: string }, lang: string): Promise<Answer> {
	try {
		const found = await german(known);
		if (!found.item) return { kind: GONE.has(found.status) || found.saysGone ? "gone" : "unreachable" };
		if (lang === GERMAN) return { kind: "item", item: found.item };
		const translated = await load(`/${lang}${found.item.path}`).catch(() => null);
		return { kind: "item", item: translated?.item ?? found.item };
	} catch {
		return { kind: "unreachable" };
	}
}

/** Does `work` for each, a few at a time: a slow network is not to be asked for all at once. */
export async function inTurn<T>(all: readonly T[], work: (one: T) => Promise<void>, atOnce = 4): Promise<void> {
	const left = [...all];
	const next = async (): Promise<void> => {
		for (let one = left.shift(); one !== undefined; one = left.shift()) await work(one);
	};
	await Promise.all(Array.from({ length: atOnce }, next));
}
