/**
 * The operator's own street map: `MAP_STYLE_URL`, a MapLibre style that names vector tiles. It lies on the site itself
 * (`/karte/style.json`) or on one other server, from which style, tiles, glyphs and sprites all have to come; pages that show a
 * map, and no others, may then ask that server. Without it nothing is ever asked for.
 */

/** The address of the style, undefined when there is none. */
export function mapStyleUrl(env: Record<string, string | undefined> = process.env): string | undefined {
	return env.MAP_STYLE_URL || undefined;
}

/** What a page with this map may load, as directives of a content security policy. */
export function mapPolicy(styleUrl: string): string[] {
	const origin = URL.canParse(styleUrl) ? ` ${new URL(styleUrl).origin}` : "";
	return [`img-src 'self' data: blob:${origin}`, `connect-src 'self'${origin}`, "worker-src 'self' blob:"];
}
