import { Parser } from "htmlparser2";

/** What a page refers to, and what can be referred to in it. */
export interface HtmlFacts {
	/** addresses as written, of links, images, scripts, styles, each once */
	targets: string[];
	/** everything a `#fragment` can lead to */
	anchors: string[];
}

const REFERENCES: Record<string, readonly string[]> = {
	a: ["href"],
	area: ["href"],
	link: ["href"],
	script: ["src"],
	img: ["src", "srcset"],
	source: ["src", "srcset"],
	video: ["src", "poster"],
	audio: ["src"],
	track: ["src"],
	iframe: ["src"],
	object: ["data"],
	use: ["href"],
	form: ["action"],
};

/* Addresses of our own never hold a comma followed by a space. */
function fromSrcset(value: string): string[] {
	return value.split(/,\s+/).flatMap((part) => part.trim().split(/\s+/)[0] || []);
}

/** Reads a page as a stream of tags, without building a tree. */
export function htmlFacts(html: string): HtmlFacts {
	const targets: string[] = [];
	const anchors: string[] = [];
	const parser = new Parser(
		{
			onopentag(name, attributes) {
				if (attributes.id) anchors.push(attributes.id);
				if (name === "a" && attributes.name) anchors.push(attributes.name);
				for (const attribute of REFERENCES[name] ?? []) {
					const value = attributes[attribute];
					if (value === undefined) continue;
					if (attribute === "srcset") targets.push(...fromSrcset(value));
					else targets.push(value.trim());
				}
			},
		},
		{ decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
	);
	parser.write(html);
	parser.end();
	return { targets: [...new Set(targets)], anchors };
}
