import { readEnvironment } from "../src/startup/environment.ts";

/* The preview pane shows pages of the site. A wrong PUBLIC_URL is told at the start, not while this is read. */
const { publicUrl } = readEnvironment();
const site = URL.canParse(publicUrl) ? [new URL(publicUrl).origin] : [];

export default [
	"strapi::logger",
	"strapi::errors",
	{
		name: "strapi::security",
		config: {
			contentSecurityPolicy: {
				useDefaults: true,
				directives: {
					"connect-src": ["'self'"],
					"img-src": ["'self'", "data:", "blob:"],
					"media-src": ["'self'", "data:", "blob:"],
					"frame-src": ["'self'", ...site],
					upgradeInsecureRequests: null,
				},
			},
		},
	},
	{ name: "strapi::cors", config: { origin: [] } },
	"strapi::poweredBy",
	"global::clean-query",
	"strapi::query",
	{ name: "strapi::body", config: { jsonLimit: "2mb", formLimit: "2mb", textLimit: "2mb", includeUnparsed: true } },
	"strapi::session",
	{ name: "strapi::favicon", config: { path: "src/admin/favicon.png" } },
	"strapi::public",
];
