import { type Entry, type TypeName, typeDefinition, typeNames } from "@kinderstark/content-types";
import { type DraftAnswer, type PreviewTarget, readPreviewToken } from "@kinderstark/content-types/publishing";
import { NOT_FOUND_PATH } from "../src/content/routes.ts";
import { type ContentStore, GERMAN, setContent } from "../src/content/store.ts";
import { type PagedType, pagedTypes, pathOf } from "../src/content/urls.ts";
import { localPath } from "../src/i18n/addresses.ts";
import type { CmsClient, RawEntry } from "./cms-client.ts";
import { onlyOwnTexts } from "./judge.ts";
import { type PageApp, renderPage } from "./render.ts";

export interface PreviewAnswer {
	status: number;
	html: string;
}

/* Where an entry without a page of its own can be seen. */
const SEEN_ON: Partial<Record<TypeName, string>> = {
	contact: "/kontakt/",
	"crisis-line": "/hilfe-sofort/",
	"network-profile": "/netzwerk/",
};

/** Shows drafts in the real layout, through the same renderer; nothing of it touches what is live. */
export class Previews {
	readonly #app: PageApp;
	readonly #cms: Pick<CmsClient, "draft">;
	readonly #secret: string;

	constructor(app: PageApp, cms: Pick<CmsClient, "draft">, secret: string) {
		this.#app = app;
		this.#cms = cms;
		this.#secret = secret;
	}

	/**
	 * The page of a signed link.
	 * @param live content that is on the site, which the draft is put into for a moment
	 * @throws CmsUnavailable
	 */
	async show(token: string, live: ContentStore, now: Date): Promise<PreviewAnswer> {
		const wanted = readPreviewToken(this.#secret, token, Math.floor(now.getTime() / 1000));
		setContent(live);
		const notice = (status: number, title: string, text: string) => this.#notice(live, status, title, text);
		if (wanted === "expired")
			return notice(410, "Dieser Link ist abgelaufen", "Ein Vorschau-Link gilt sieben Tage. Bitten Sie die Redaktion um einen neuen.");
		if (wanted === "invalid")
			return notice(401, "Dieser Link ist ungültig", "Vielleicht fehlt ein Stück davon. Bitten Sie sonst die Redaktion um einen neuen.");
		const type = typeNames.find((name) => name === wanted.type);
		const draft = type ? await this.#cms.draft(type, wanted.documentId, wanted.locale) : null;
		if (!type || !draft) return notice(404, "Diesen Entwurf gibt es nicht", "Vielleicht wurde er gelöscht.");
		const locale = wanted.locale ?? GERMAN;
		const imagined = imaginedEntries(live, type, draft.entry as RawEntry, locale, draft.targets);
		return live.imagine(imagined, () => this.#render(type, wanted, locale, live));
	}

	async #render(type: TypeName, wanted: PreviewTarget, locale: string, store: ContentStore): Promise<PreviewAnswer> {
		const paged = pagedTypes.find((candidate) => candidate === type);
		const german = store.entries.get(type)?.get(wanted.documentId) as Entry<PagedType> | undefined;
		if (paged && typeof german?.slug !== "string") {
			return this.#notice(
				store,
				200,
				"Noch keine Seite",
				"Der Entwurf hat noch keinen Namen. Sobald er gespeichert ist, erscheint hier seine Seite.",
			);
		}
		const own = paged && german ? pathOf(paged, german) : (SEEN_ON[type] ?? seenOn(store, type, wanted.documentId));
		const path = store.languages.some((code) => code === locale) ? localPath(own, locale) : own;
		const html = await renderPage(this.#app, store.publicUrl, path, 200);
		if (typeof html === "string") return this.#notice(store, 200, "Die Vorschau lässt sich nicht zeigen", `Es fehlt noch etwas: ${html}`);
		return { status: 200, html: marked(html.toString("utf8"), wanted.expires) };
	}

	/* In the site's own layout, taken from a page that is always there. */
	async #notice(store: ContentStore, status: number, title: string, text: string): Promise<PreviewAnswer> {
		const layout = await renderPage(this.#app, store.publicUrl, NOT_FOUND_PATH, 404);
		if (typeof layout === "string") return { status, html: bareNotice(title, text) };
		const html = layout
			.toString("utf8")
			.replace(/<title>[^<]*/, () => `<title>${escaped(title)}`)
			.replace(/(<main\b[^>]*>)[\s\S]*<\/main>/, (_, main: string) => `${main}${noticeIn(title, text)}</main>`);
		return { status, html };
	}
}

/* The draft in place of what is published, and the drafts that only it links to. */
function imaginedEntries(live: ContentStore, type: TypeName, entry: RawEntry, locale: string, targets: DraftAnswer["targets"]) {
	const one = (name: TypeName, values: RawEntry, language: string) => ({
		type: name,
		documentId: values.documentId,
		locale: language,
		entry: { ...values, locale: language } as unknown as Entry<TypeName>,
	});
	const linked = targets.flatMap((target) => {
		const name = typeNames.find((candidate) => candidate === target.type);
		const values = target.entry as RawEntry;
		return name && !live.entries.get(name)?.has(values.documentId) ? [one(name, values, GERMAN)] : [];
	});
	if (locale === GERMAN) return [...linked, one(type, entry, GERMAN)];
	const german = live.entries.get(type)?.has(entry.documentId) ? [] : [one(type, entry, GERMAN)];
	return [...linked, ...german, one(type, onlyOwnTexts(type, entry), locale)];
}

/* A place is seen on the page of a service there; the home page where nobody links to an entry. */
function seenOn(store: ContentStore, type: TypeName, documentId: string): string {
	for (const paged of pagedTypes) {
		const fields = Object.entries(typeDefinition(paged).fields).filter(([, field]) => field.kind === "relation" && field.target === type);
		for (const entry of store.entries.get(paged)?.values() ?? []) {
			const values = entry as unknown as Record<string, unknown>;
			const links = fields.flatMap(([name]) => [values[name] ?? []].flat()) as { documentId: string }[];
			if (links.some((ref) => ref.documentId === documentId)) return pathOf(paged, entry as Entry<PagedType>);
		}
	}
	return "/";
}

const until = new Intl.DateTimeFormat("de-DE", { dateStyle: "long", timeZone: "Europe/Berlin" });

/* Says on the page itself what it is, in words that a screenshot keeps. */
function marked(html: string, expires: number): string {
	const banner =
		`<div class="preview-note"><div class="notice" role="note"><p><strong>Vorschau.</strong> Dies ist ein Entwurf. ` +
		`So steht er noch nicht auf der Website. Der Link gilt bis zum ${until.format(new Date(expires * 1000))}.</p></div></div>`;
	return html
		.replace("</title>", ` (Vorschau)</title><meta name="robots" content="noindex, nofollow">`)
		.replace(/<link rel="canonical"[^>]*>/, "")
		.replace(/(<main\b[^>]*>)/, `$1${banner}`);
}

const noticeIn = (title: string, text: string) =>
	`<div class="page"><div class="page-header"><h1>${escaped(title)}</h1><p class="lead">${escaped(text)}</p></div></div>`;

function bareNotice(title: string, text: string): string {
	return `<!doctype html>
<html lang="de">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="robots" content="noindex"><title>${escaped(title)}</title></head>
<body><main>${noticeIn(title, text)}</main></body>
</html>
`;
}

function escaped(text: string): string {
	return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}
