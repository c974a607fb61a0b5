import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { componentNames, typeNames } from "@kinderstark/content-types";
import { describe, expect, it } from "vitest";

const source = path.resolve(import.meta.dirname, "..", "src");

/* Not a type of the model: the routes between CMS and publisher. */
const OTHER_APIS = ["publishing"];

describe("the model's types in Strapi", () => {
	it("has a folder for every type, and none besides", () => {
		expect(readdirSync(path.join(source, "api")).sort()).toEqual([...typeNames, ...OTHER_APIS].sort());
	});

	it.each(typeNames)("%s takes everything from the model", (type) => {
		const folder = path.join(source, "api", type);
		const schema = readFileSync(path.join(folder, "content-types", type, "schema.ts"), "utf8");
		expect(schema).toContain(`export default strapiSchema("${type}")`);
		for (const [kind, factory] of [
			["controllers", "Controller"],
			["routes", "Router"],
			["services", "Service"],
		] as const) {
			expect(readFileSync(path.join(folder, kind, `${type}.ts`), "utf8")).toContain(`createCore${factory}("api::${type}.${type}")`);
		}
		expect(existsSync(path.join(folder, "content-types", type, "schema.json"))).toBe(false);
	});

	it("has a file for every component, and none besides", () => {
		const files = readdirSync(path.join(source, "components", "elements"));
		expect(files.sort()).toEqual(componentNames.map((name) => `${name}.ts`).sort());
		for (const name of componentNames) {
			const schema = readFileSync(path.join(source, "components", "elements", `${name}.ts`), "utf8");
			expect(schema).toContain(`export default strapiComponentSchema("${name}")`);
		}
	});
});
