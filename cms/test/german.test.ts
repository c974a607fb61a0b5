import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { german } from "../src/admin/translations/german.ts";

const strapi = path.dirname(path.dirname(createRequire(import.meta.url).resolve("@strapi/strapi/package.json")));

/* Keys that Strapi's code puts together. */
const PUT_TOGETHER = new Set(["search.placeholder", "content-manager.plugin.name"]);

/* Parts of Strapi that this desk does not have, or that whoever edits entries does not see. */
const NOT_HERE = new RegExp(
	[
		/* settings */
		"^Settings",
		"Settings\\.locales\\.(?!modal\\.locales)",
		"SettingPage|ListSettingsView|edit-settings|settings\\.section|config\\.title|Status\\.beta",
		"CheckboxConfirmation|singleTypes|Button\\.close|adminToken|^app$",
		/* Strapi's offers */
		"Banner|marketplace|Marketplace|widget\\.deploy|premiumFeature|HomePage\\.create|^tours|^mycustomfields",
		"history\\.|content-manager\\.restore|content-releases",
		"aiMetadata|file-alt",
		/* an editor with blocks: no field has one */
		"components\\.Blocks",
	].join("|"),
);

/* What Strapi has in German for those who set it up, or for what this desk does not have. */
const FOR_OPERATORS = new RegExp(
	[
		"^Settings\\.(?!profile)|^i18n\\.Settings|^email|^(plugin-)?users-permissions|^content-type-builder|^documentation|^cloud|^Usecase|^tours",
		"^global\\.plugins|^notification\\.ee|\\.(FreeTrial|GuidedTour|NpsSurvey|UpsellBanner|BlockLink|LeftMenu\\.trial)",
		"InstallPlugin|ListPlugins|^app\\.(components|containers)\\.Users|^Roles|AITranslation|CheckboxConfirmation",
		"^i18n\\.actions\\.delete|content-manager\\.(history|containers\\.(Home|SettingPage)|popUpWarning\\.bodyMessage\\.contentType\\.delete$)",
		"^HomePage\\.widget\\.deploy|^content-releases|^review-workflows|^Analytics$|poweredBy|cheatsheet|content-manager\\.api\\.id",
	].join("|"),
);

/* „Du“, and requests to somebody who is called that. */
const INFORMAL =
	/(?<!\p{L})(du|dich|dir|dein\p{L}*|bist|hast|kannst|willst|möchtest|musst|wirst)(?!\p{L})|(?:^|[.!?] |[Bb]itte )(versuche|wähle|gib|klicke|füge|ziehe|lade|überprüfe|stelle? sicher|erstelle|entferne|speichere|bearbeite|lösche|nutze|siehe|suche nach|suche und|gehe|setze|logge|verwalte)(?!\p{L})/iu;

/* In English and in German. */
const SAME_WORDS = new Set([
	"Blog",
	"Code",
	"Desktop",
	"Details",
	"Download",
	"Label",
	"Layout",
	"Link",
	"Name",
	"Plugins",
	"Status",
	"Text",
	"Webhooks",
]);

interface InCode {
	key: string;
	english: string;
}

/* `{ id: getTranslation('key'), defaultMessage: 'text' }` */
const IN_CODE =
	/\bid: (getTrad\(|getTranslation\(|prefixKey\()?['"`]([\w.-]+)['"`]\)?,\s*defaultMessage: (?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`]*)`)/g;

/** What a part of Strapi brings for the desk; nothing where it brings none. */
function deskFiles(name: string): string[] {
	const root = path.join(strapi, name, "dist", "admin");
	if (!existsSync(root)) return [];
	return readdirSync(root, { recursive: true }).map((file) => path.join(root, String(file)));
}

/** Texts that the code of the desk's parts asks for, which may stand in no list of any language. */
function textsInCode(): InCode[] {
	return ["admin", "content-manager", "upload", "i18n"].flatMap((name) => {
		return deskFiles(name)
			.filter((file) => file.endsWith(".mjs") && !/\/(translations|ee|tests)\//.test(file))
			.flatMap((file) => [...readFileSync(file, "utf8").matchAll(IN_CODE)])
			.map(([, helper, key = "", ...english]) => ({
				key: helper && !key.startsWith(`${name}.`) ? `${name}.${key}` : key,
				english: english.find((text) => text !== undefined) ?? "",
			}));
	});
}

/** Texts of Strapi's admin and its plugins in a language, by the key under which the admin knows them. */
async function textsOf(locale: string): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const name of readdirSync(strapi)) {
		const files = deskFiles(name).filter((file) => path.basename(file) === `${locale}.json.mjs`);
		for (const file of files) {
			const { default: own } = (await import(pathToFileURL(file).href)) as { default: Record<string, string> };
			for (const [key, text] of Object.entries(own)) texts.set(name === "admin" ? key : `${name}.${key}`, text);
		}
	}
	return texts;
}

const english = await textsOf("en");
const strapiGerman = await textsOf("de");
const inCode = textsInCode();

describe("the desk's German texts", () => {
	it("stand in for texts that Strapi has", () => {
		expect(strapiGerman.size).toBeGreaterThan(1000);
		const asked = new Set(inCode.map(({ key }) => key));
		const known = (key: string) => [PUT_TOGETHER, english, strapiGerman, asked].some((keys) => keys.has(key));
		const unknown = Object.keys(german).filter((key) => !key.startsWith("kinderstark.") && !known(key));
		expect(unknown).toEqual([]);
	});

	it("leave no part of the desk that editors see in English", () => {
		expect(inCode.length).toBeGreaterThan(1000);
		const left = inCode.filter(({ key }) => !strapiGerman.has(key) && !(key in german) && !NOT_HERE.test(key));
		expect(left).toEqual([]);
	});

	it("stand in for what Strapi calls German and is English", () => {
		const left = [...strapiGerman].filter(
			([key, text]) =>
				text.toLowerCase() === english.get(key)?.toLowerCase() &&
				/[a-z]/i.test(text.replace(/\{.*\}/s, "")) &&
				!SAME_WORDS.has(text) &&
				!(key in german) &&
				![NOT_HERE, FOR_OPERATORS].some((others) => others.test(key)),
		);
		expect(left).toEqual([]);
	});

	it("keep what is put into them", () => {
		const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
		const wrong = Object.entries(german).filter(([key, text]) => {
			const known = strapiGerman.get(key);
			return known !== undefined && placeholders(text).some((name) => !known.includes(`{${name}`));
		});
		expect(wrong).toEqual([]);
	});

	it("say „Sie“, and so does what is left of Strapi's own", () => {
		expect(Object.values(german).filter((text) => INFORMAL.test(text))).toEqual([]);
		const left = [...strapiGerman].filter(([key, text]) => !(key in german) && !FOR_OPERATORS.test(key) && INFORMAL.test(text));
		expect(left).toEqual([]);
	});
});
