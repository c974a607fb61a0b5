import { content } from "../content/store.ts";

export function GET(): Response {
	const lines = ["User-agent: *", "Allow: /", "", `Sitemap: ${content().publicUrl}/sitemap.xml`, ""];
	return new Response(lines.join("\n"), { headers: { "content-type": "text/plain; charset=utf-8" } });
}
