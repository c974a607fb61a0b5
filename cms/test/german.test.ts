import { existsSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { german } from "../src/admin/translations/german.ts";

const strapi = path.dirname(path.dirname(createRequire(import.meta.url).resolve("@strapi/strapi/package.json")));

/* Keys that stand in Strapi's code only. */
const IN_CODE = new Set(["search.placeholder", "content-manager.plugin.name"]);

/** Texts of Strapi's admin and its plugins in a language, by the key under which the admin knows them. */
async function textsOf(locale: string): Promise<Map<string, string>> {
	const texts = new Map<string, string>();
	for (const name of readdirSync(strapi)) {
		const roots = [path.join(strapi, name, "dist", "admin")];
		const files = roots.filter(existsSync).flatMap((root) =>
			readdirSync(root, { recursive: true })
				.map(String)
				.filter((file) => path.basename(file) === `${locale}.json.mjs`)
				.map((file) => path.join(root, file)),
		);
		for (const file of files) {
			const { default: own } = (await import(pathToFileURL(file).href)) as { default: Record<string, string> };
			for (const [key, text] of Object.entries(own)) texts.set(name === "admin" ? key : `${name}.${key}`, text);
		}
	}
	return texts;
}

describe("the desk's German texts", () => {
	it("stand in for texts that Strapi has", async () => {
		const [english, strapiGerman] = [await textsOf("en"), await textsOf("de")];
		expect(strapiGerman.size).toBeGreaterThan(1000);
		const known = (key: string) => key.startsWith("kinderstark.") || IN_CODE.has(key) || english.has(key) || strapiGerman.has(key);
		const unknown = Object.keys(german).filter((key) => !known(key));
		expect(unknown).toEqual([]);
	});

	it("keep what is put into them", async () => {
		const strapiGerman = await textsOf("de");
		const placeholders = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort();
		const wrong = Object.entries(german).filter(([key, text]) => {
			const known = strapiGerman.get(key);
			return known !== undefined && placeholders(text).some((name) => !known.includes(`{${name}`));
		});
		expect(wrong).toEqual([]);
	});

	it("say „Sie“", () => {
		expect(Object.values(german).filter((text) => /\b(du|dich|dir|dein\w*|bist|hast)\b/i.test(text))).toEqual([]);
	});
});
