import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { catalogs } from "../src/i18n/messages/index.ts";

/**
 * What is wrong with the words of the interface: missing and left-over keys, plural forms that a language does not have,
 * placeholders that differ from the German ones, and keys that nothing uses.
 */

const SITE = fileURLToPath(new URL("..", import.meta.url));
/* Words that scripts read are handed over whole; that alone is no use of them. */
const HANDED_OVER = /words=\{t\(\)\.\w+\}/g;

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

/** Names that stand for an area in a file: `const words = t().lists`, `const { common, lists: words } = t()` … */
function aliases(text: string, types: ReadonlyMap<string, string>): [string, string][] {
	const all = (pattern: RegExp) => [...text.matchAll(pattern)];
	const taken = (names: string, base: string): [string, string][] =>
		names.split(",").flatMap((name) => {
			const [key = "", alias = key] = name.split(":").map((part) => part.trim());
			return key ? [[alias, `${base}${key}`]] : [];
		});
	return [
		...all(/const (\w+)(?::[^=]+)? = t\(\)\.([\w.]+)/g).map(([, alias = "", at = ""]): [string, string] => [alias, at]),
		...all(/const \{ ([^}]+) \} = t\(\)(?:\.([\w.]+))?/g).flatMap(([, names = "", base]) => taken(names, base ? `${base}.` : "")),
		...all(/const (\w+) = clientMessages<[^(]*>\("(\w+)"\)/g).map(([, alias = "", area = ""]): [string, string] => [alias, area]),
		...all(/(\w+): Messages\["(\w+)"\]/g).map(([, alias = "", area = ""]): [string, string] => [alias, area]),
		...[...types].flatMap(([type, area]) => [
			...all(new RegExp(`(\\w+): ${type}\\b`, "g")).map(([, alias = ""]): [string, string] => [alias, area]),
			...(text.includes(type) ? all(/\{ (words) \}/g).map(([, alias = ""]): [string, string] => [alias, area]) : []),
		]),
	];
}

/** Keys that the sources read, and beginnings of keys below which anything may be read. */
function usedKeys(texts: readonly string[], german: Tree): Set<string> {
	const types = new Map(
		texts.flatMap((text) => [...text.matchAll(/type (\w+) = Messages\["(\w+)"\]/g)].map(([, name = "", area = ""]) => [name, area])),
	);
	types.set("HoursLanguage", "hoursWords");
	const used = new Set<string>();
	const read = (base: string, rest: string) => {
		const steps = [...base.split("."), ...rest.split(".").filter(Boolean)];
		let at: string | Tree = german;
		const taken: string[] = [];
		for (const step of steps) {
			if (!isTree(at) || isPlural(at) || !(step in at)) break;
			at = at[step] as string | Tree;
			taken.push(step);
		}
		used.add(taken.join("."));
	};
	for (const whole of texts) {
		const text = whole.replaceAll(HANDED_OVER, "");
		for (const [, at = ""] of text.matchAll(/\bt\(\)\.([\w.]+)/g)) read(at, "");
		for (const [alias, base] of aliases(text, types)) {
			for (const [, rest = ""] of text.matchAll(new RegExp(`(?<![.\\w"])${alias}\\b((?:\\.\\w+)+)`, "g"))) read(base, rest);
			if (new RegExp(`(?<![.\\w"])${alias}\\[`).test(text)) used.add(base);
		}
	}
	return used;
}

/*
 * Names that are read of something, whatever it is called there: words are handed on as a whole, too. One that is read by a
 * value (`kinds[kind]`) stands for all below it.
 */
function namesRead(texts: readonly string[]): { names: Set<string>; byValue: Set<string> } {
	const names = new Set<string>();
	const byValue = new Set<string>();
	for (const text of texts) {
		for (const [, name = ""] of text.matchAll(/\.(\w+)/g)) names.add(name);
		for (const [, list = ""] of text.matchAll(/\{ ([\w:, ]+) \}/g)) {
			for (const part of list.split(",")) names.add((part.split(":")[0] ?? "").trim());
		}
		for (const [, name = ""] of text.matchAll(/(\w+)\[/g)) byValue.add(name);
		for (const [, list = ""] of text.matchAll(/const \{ ([\w:, ]+) \} = t\(\)\.\w/g)) {
			for (const part of list.split(",")) byValue.add((part.split(":")[0] ?? "").trim());
		}
		for (const [, name = ""] of text.matchAll(/Object\.(?:entries|values|keys)\((?:[\w.()]*\.)?(\w+)\)/g)) byValue.add(name);
	}
	return { names, byValue };
}

/** Keys of the German catalog that nothing reads. */
export function unusedKeys(): string[] {
	const german: Tree = catalogs.de;
	const texts = [...sources("src"), ...sources("publisher")];
	const used = usedKeys(texts, german);
	const { names, byValue } = namesRead(texts);
	const areas = new Set(Object.keys(german));
	return [...messages(german).keys()].filter((key) => {
		const steps = key.split(".");
		if (names.has(steps.at(-1) as string) && steps.slice(1).every((step) => names.has(step))) return false;
		if (steps.slice(1, -1).some((step) => byValue.has(step))) return false;
		/* A whole area is never read at once; what is in it may be, by a value: `words.registration[…]`. */
		return !steps.some((_, index) => {
			const beginning = steps.slice(0, index + 1).join(".");
			return used.has(beginning) && !(areas.has(beginning) && beginning !== "vocabulary");
		});
	});
}

/** Everything that is wrong, one line each. */
export function messageProblems(): string[] {
	const others = Object.entries(catalogs).flatMap(([language, catalog]) => catalogProblems(language, catalog as unknown as Tree));
	return [...others, ...unusedKeys().map((key) => `${key} is used nowhere`)];
}

if (import.meta.main) {
	const problems = messageProblems();
	for (const problem of problems) process.stderr.write(`${problem}\n`);
	process.stdout.write(problems.length === 0 ? "The words of the interface are complete.\n" : `${problems.length} problems.\n`);
	process.exitCode = problems.length === 0 ? 0 : 1;
}
