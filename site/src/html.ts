import { escapeHtml } from "./escape.ts";

/**
 * HTML as text, for what stands on thousands of pages: an instance of an Astro component costs more than a function that puts
 * strings together. Written as in a component: `` html`<p class="${kind}">${text}</p>` ``.
 */

/** A piece of HTML that is finished: it is put into others as it is. */
export class Html {
	readonly text: string;

	constructor(text: string) {
		this.text = text;
	}

	toString(): string {
		return this.text;
	}
}

/** What may stand in a template: text is escaped, what says nothing is left out. */
export type HtmlValue = Html | string | number | false | null | undefined | readonly HtmlValue[];

/** Marks text as HTML that need not be escaped any more. */
export const raw = (text: string): Html => new Html(text);

/* Between double quotes nothing else can end a value or begin an entity; Astro writes it the same way. */
function escapedValue(text: string): string {
	return /[&"]/.test(text) ? text.replaceAll("&", "&amp;").replaceAll('"', "&quot;") : text;
}

/**
 * An attribute as it stands in a tag, with a space before it; nothing where there is no value.
 * @param value `true` for one without a value
 */
export function attr(name: string, value: string | number | boolean | null | undefined): Html | undefined {
	if (value === undefined || value === null || value === false) return undefined;
	return raw(value === true || value === "" ? ` ${name}` : ` ${name}="${escapedValue(String(value))}"`);
}

interface Template {
	parts: string[];
	/** whether what comes after each part stands in a tag */
	inTag: boolean[];
}

const templates = new Map<TemplateStringsArray, Template>();

/* Lines and indents are there for whoever reads the source. */
function templateOf(strings: TemplateStringsArray): Template {
	let known = templates.get(strings);
	if (known === undefined) {
		const last = strings.length - 1;
		const parts = strings.map((part, place) => {
			const start = place === 0 ? part.replace(/^\s*\n\s*/, "") : part;
			return (place === last ? start.replace(/\s*\n\s*$/, "") : start).replaceAll(/\s*\n\s*/g, " ");
		});
		let inTag = false;
		known = {
			parts,
			inTag: parts.map((part) => {
				const [open, close] = [part.lastIndexOf("<"), part.lastIndexOf(">")];
				if (open !== close) inTag = open > close;
				return inTag;
			}),
		};
		templates.set(strings, known);
	}
	return known;
}

function textOf(value: HtmlValue, inTag: boolean): string {
	if (typeof value === "string") return inTag ? escapedValue(value) : escapeHtml(value);
	if (value instanceof Html) return value.text;
	if (value === null || value === undefined || value === false) return "";
	if (typeof value === "number") return String(value);
	let text = "";
	for (const one of value) text += textOf(one, inTag);
	return text;
}

/** A template. Values in a tag stand between double quotes, or are made by `attr`. */
export function html(strings: TemplateStringsArray, ...values: readonly HtmlValue[]): Html {
	const { parts, inTag } = templateOf(strings);
	let text = parts[0] as string;
	for (let place = 0; place < values.length; place += 1) {
		text += textOf(values[place], inTag[place] as boolean) + (parts[place + 1] as string);
	}
	return new Html(text);
}
