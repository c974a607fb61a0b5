import { recentServices } from "../content/recent.ts";
import { content, follow } from "../content/store.ts";
import { pathOf } from "../content/urls.ts";
import { escapeHtml } from "../escape.ts";
import { SITE_NAME } from "../site.ts";

/** The services that were published or corrected last, as Atom (RFC 4287), for partners and newsreaders. */
export function GET(): Response {
	const { publicUrl } = content();
	const recent = recentServices();
	const entries = recent.map(({ service, at }) => {
		const address = escapeHtml(`${publicUrl}${pathOf("service", service)}`);
		const provider = follow("organization", service.organization)?.name ?? SITE_NAME;
		return [
			"<entry>",
			`<title>${escapeHtml(service.name)}</title>`,
			`<id>${address}</id>`,
			`<link href="${address}"/>`,
			`<updated>${escapeHtml(at)}</updated>`,
			`<author><name>${escapeHtml(provider)}</name></author>`,
			`<summary>${escapeHtml(service.summary)}</summary>`,
			"</entry>",
		].join("");
	});
	const home = escapeHtml(publicUrl);
	const xml = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">',
		`<title>${escapeHtml(SITE_NAME)}: neue und geänderte Angebote</title>`,
		`<id>${home}/feed.xml</id>`,
		`<link href="${home}/"/>`,
		`<link rel="self" href="${home}/feed.xml"/>`,
		`<updated>${escapeHtml(recent[0]?.at ?? "1970-01-01T00:00:00.000Z")}</updated>`,
		...entries,
		"</feed>",
		"",
	].join("\n");
	return new Response(xml, { headers: { "content-type": "application/atom+xml; charset=utf-8" } });
}
