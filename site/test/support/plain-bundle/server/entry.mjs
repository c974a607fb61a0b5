import { imageVariants } from "../../../../src/content/media.ts";
import { areaRoutes, ownerOf, redirectFrom, routes } from "../../../../src/content/routes.ts";
import { all, byId, content, follow } from "../../../../src/content/store.ts";
import { pathOf } from "../../../../src/content/urls.ts";
import { localeOf } from "../../../../src/i18n/addresses.ts";
import { inLanguageOf } from "../../../../src/i18n/page-language.ts";

/**
 * Pages without design, from the same content and for the same addresses as the real ones, for tests that must not
 * depend on how pages look. Words in an entry's summary make them misbehave:
 * THROW-OWN throws on the entry's page, THROW-WHILE too as long as PLAIN_BUNDLE_THROWS is in the environment, THROW-HOME on the start page, LINK:<address> links to an address.
 */

const quote = (text) => String(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/* Every page names the first crisis line, so that there is something that changes all of them. */
function html(title, body) {
	const line = all("crisis-line")[0];
	const head = `<meta charset="utf-8"><title>${quote(title)}</title><link rel="stylesheet" href="/assets/style.a1b2c3.css">`;
	return `<!doctype html><html lang="de"><head>${head}</head><body><main id="inhalt"><h1>${quote(title)}</h1>${body}</main><footer>${quote(line?.name ?? "")}</footer></body></html>`;
}

function strings(value) {
	if (typeof value === "string") return [value];
	if (value && typeof value === "object") return Object.values(value).flatMap(strings);
	return [];
}

function entryPage(entry) {
	if (entry.summary?.includes("THROW-OWN")) throw new Error("Das Feld summary ist unlesbar");
	if (entry.summary?.includes("THROW-WHILE") && process.env.PLAIN_BUNDLE_THROWS) throw new Error("Gerade nicht");
	const link = /LINK:(\S+)/.exec(entry.summary ?? "");
	const image = entry.image?.file ? imageVariants(entry.image.file).map(({ path }) => `<img src="${path}" alt="">`) : [];
	const text = strings(entry).map((part) => `<p>${quote(part)}</p>`);
	const provider = follow("organization", entry.organization);
	const more = provider ? `<a href="${pathOf("organization", provider)}">${quote(provider.name)}</a>` : "";
	return html(entry.name ?? entry.title, [...image, ...text, more, link ? `<a href="${quote(link[1])}">mehr</a>` : ""].join("\n"));
}

function page(path) {
	if (path === "/404/") return null;
	if (path === "/robots.txt") return "User-agent: *\n";
	if (path === "/sitemap.xml")
		return `<urlset>${routes()
			.map((route) => `<url>${route}</url>`)
			.join("")}</urlset>`;
	const to = redirectFrom(path);
	if (to) return html("Weiter", `<a href="${to}">weiter</a>`);
	if (path === "/") {
		if (all("service").some(({ summary }) => summary.includes("THROW-HOME"))) throw new Error("Liste unlesbar");
		return html(
			"Start",
			all("service")
				.map((s) => `<a href="${pathOf("service", s)}">${quote(s.name)}</a>`)
				.join("\n"),
		);
	}
	const owner = ownerOf(path);
	if (owner) {
		const entry = byId(owner.type, owner.documentId);
		return inLanguageOf(localeOf(path) ?? "de", () => entryPage(entry));
	}
	return areaRoutes().includes(path) ? html(path, "") : null;
}

export const app = {
	async render(_request, { locals }) {
		try {
			const path = locals.address;
			const body = page(path);
			const gone = body === null && content().goneAt(path);
			if (gone) return new Response(html("Nicht mehr da", `<p>${quote(gone.title)}</p>`), { status: 410 });
			return body === null ? new Response(html("Seite nicht gefunden", ""), { status: 404 }) : new Response(body);
		} catch (error) {
			console.error(error.stack);
			return new Response("", { status: 500 });
		}
	},
};
