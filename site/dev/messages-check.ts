import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { catalogs } from "../src/i18n/messages/index.ts";

/**
 * What is wrong with the words of the interface: missing and left-over keys, plural forms that a language does not have,
 * placeholders that differ from the German ones, and keys that nothing uses.
 */

const SITE = fileURLToPath(new URL("..", import.meta.url));

type Tree = { readonly [key: string]: string | Tree };

const isTree = (value: unknown): value is Tree => typeof value === "object" && value !== null;
const isPlural = (value: unknown): boolean => isTree(value) && typeof value.other === "string";

/** Every message with its key; the forms of a plural are one message. */
function messages(tree: Tree, before = ""): Map<string, string | Tree> {
	return new Map(
		Object.entries(tree).flatMap(([key, value]): [string, string | Tree][] => {
			const at = before === "" ? key : `${before}.${key}`;
			return typeof value === "string" || isPlural(value) ? [[at, value]] : [...messages(value as Tree, at)];
		}),
	);
}

const formsOf = (message: string | Tree): string[] => (typeof message === "string" ? [message] : (Object.values(message) as string[]));
const holders = (message: string | Tree) => [...new Set(formsOf(message).flatMap((form) => form.match(/\{\w+\}/g) ?? []))].sort().join(" ");
const links = (message: string | Tree) => Math.max(...formsOf(message).map((form) => form.match(/\[[^\]]*\]/g)?.length ?? 0));
const stars = (message: string | Tree) => formsOf(message)[0]?.match(/\*/g)?.length ?? 0;

/** What a catalog has other than German. */
export function catalogProblems(language: string, catalog: Tree, german: Tree = catalogs.de): string[] {
	const expected = messages(german);
	const found = messages(catalog);
	const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted().join(" ");
	const problems: string[] = [];
	const say = (key: string, what: string) => problems.push(`${language}: ${key} ${what}`);
	for (const [key, message] of expected) {
		const other = found.get(key);
		if (other === undefined) say(key, "is missing");
		else if (isPlural(message) !== isPlural(other)) say(key, "is a plural in one language only");
		else {
			if (isPlural(other) && Object.keys(other).toSorted().join(" ") !== categories) say(key, `must have the forms ${categories}`);
			if (holders(other) !== holders(message)) say(key, `must have the placeholders ${holders(message) || "of German: none"}`);
			if (links(other) !== links(message)) say(key, `must have ${links(message)} links`);
			if (stars(other) !== stars(message)) say(key, "must have as many stars as in German");
			if (formsOf(message).every(Boolean) && !formsOf(other).every((form) => form.trim() !== "")) say(key, "is empty");
		}
	}
	for (const key of found.keys()) if (!expected.has(key)) say(key, "is not there in German");
	return problems;
}

function sources(folder: string): string[] {
	return readdirSync(path.join(SITE, folder), { recursive: true, withFileTypes: true })
		.filter((file) => file.isFile() && /\.(ts|astro)$/.test(file.name) && !file.parentPath.includes(`${path.sep}messages`))
		.map((file) => readFileSync(path.join(file.parentPath, file.name), "utf8"));
}

/*
 * Names that are read of something, whatever it is called there: words are handed on as a whole, too. One that is read by a
 * value (`kinds[kind]`) stands for all below it; an area does so only where it is read from the catalog itself, for many a
 * list and map is called as an area is.
 */
function namesRead(texts: readonly string[]): { names: Set<string>; byValue: Set<string>; areasByValue: Set<string> } {
	const names = new Set<string>();
	const byValue = new Set<string>();
	const areasByValue = new Set<string>();
	for (const text of texts) {
		for (const [, name = ""] of text.matchAll(/\.(\w+)/g)) names.add(name);
		for (const [, list = ""] of text.matchAll(/\{ ([\w:, ]+) \}/g)) {
			for (const part of list.split(",")) names.add((part.split(":")[0] ?? "").trim());
		}
		for (const [, name = ""] of text.matchAll(/(\w+)(?: as [^()]*\))?\[/g)) byValue.add(name);
		for (const [, area = ""] of text.matchAll(/\bt\(\)\.(\w+)\[/g)) areasByValue.add(area);
		for (const [, list = ""] of text.matchAll(/const \{ ([\w:, ]+) \} = t\(\)\.\w/g)) {
			for (const part of list.split(",")) byValue.add((part.split(":")[0] ?? "").trim());
		}
		for (const [, name = ""] of text.matchAll(/Object\.(?:entries|values|keys)\((?:[\w.()]*\.)?(\w+)\)/g)) byValue.add(name);
	}
	return { names, byValue, areasByValue };
}

/** Keys of a catalog that nothing in the sources reads. */
export function unusedKeys(german: Tree, texts: readonly string[]): string[] {
	const { names, byValue, areasByValue } = namesRead(texts);
	return [...messages(german).keys()].filter((key) => {
		const [area = "", ...steps] = key.split(".");
		if (areasByValue.has(area) || steps.slice(0, -1).some((step) => byValue.has(step))) return false;
		return !steps.every((step) => names.has(step));
	});
}

/** Everything that is wrong, one line each. */
export function messageProblems(): string[] {
	const others = Object.entries(catalogs).flatMap(([language, catalog]) => catalogProblems(language, catalog as unknown as Tree));
	const unused = unusedKeys(catalogs.de, [...sources("src"), ...sources("publisher")]);
	return [...others, ...unused.map((key) => `${key} is used nowhere`)];
}

if (import.meta.main) {
	const problems = messageProblems();
	for (const problem of problems) process.stderr.write(`${problem}\n`);
	process.stdout.write(problems.length === 0 ? "The words of the interface are complete.\n" : `${problems.length} problems.\n`);
	process.exitCode = problems.length === 0 ? 0 : 1;
}
