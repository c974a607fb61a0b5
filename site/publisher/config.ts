import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { readSiteLanguages, WrongLanguages } from "@kinderstark/content-types/site-languages";
import type { LanguageCode } from "../src/i18n/languages.ts";
import { PublishProblem } from "./problem.ts";

export interface PublisherConfig {
	/** address of the CMS, without a slash at the end */
	cmsUrl: string;
	/** read anew for each request, so that a token made later or anew is found */
	readToken(): string;
	/** with it messages are signed in both directions, and previews; null: no reports are sent, no wishes taken */
	reportSecret: string | null;
	/** `<DATA_DIR>/site` */
	siteDir: string;
	/** what `astro build` made: `server/` and `client/` */
	bundleDir: string;
	/** without a slash at the end */
	publicUrl: string;
	/** in which the site is published, German first */
	languages: readonly LanguageCode[];
}

const withoutSlash = (url: string) => url.replace(/\/+$/, "");

function readLanguages(setting: string | undefined): LanguageCode[] {
	try {
		return readSiteLanguages(setting);
	} catch (error) {
		if (error instanceof WrongLanguages) throw new PublishProblem(`SITE_LANGUAGES ${error.message}.`);
		throw error;
	}
}

/**
 * The publisher's settings; the start script has checked the environment.
 * @throws PublishProblem with a German message
 */
export function readConfig(env: NodeJS.ProcessEnv): PublisherConfig {
	const dataDir = path.resolve(env.DATA_DIR ?? ".data");
	return {
		cmsUrl: withoutSlash(env.CMS_URL ?? `http://127.0.0.1:${env.CMS_PORT ?? 1337}`),
		readToken: () => readFileSync(path.join(dataDir, "cms", "read-token"), "utf8").trim(),
		reportSecret: env.PUBLISHER_SECRET || null,
		siteDir: path.join(dataDir, "site"),
		bundleDir: env.SITE_BUNDLE ? path.resolve(env.SITE_BUNDLE) : fileURLToPath(new URL("../dist", import.meta.url)),
		publicUrl: withoutSlash(env.PUBLIC_URL ?? `http://localhost:${env.SITE_PORT ?? 4321}`),
		languages: readLanguages(env.SITE_LANGUAGES),
	};
}
