import { fileURLToPath } from "node:url";

const color = (name) => `var(--${name})`;

/* Words in class attributes, and only those: a word of a text („block“, „filter“) must not become a rule on every page. */
const classNames = (source) =>
	[...source.matchAll(/class(?::list)?=(?:"([^"]*)"|\{([^}]*)\})/g)].flatMap(
		([, plain, code]) => (plain ?? code).match(/[\w:/.[\]-]+/g) ?? [],
	);

/** Only layout and type come from utilities; every colour is a token of `src/styles/tokens.css`. */
export default {
	content: {
		files: [fileURLToPath(new URL("./src/**/*.{astro,ts}", import.meta.url))],
		extract: { astro: classNames, ts: classNames },
	},
	darkMode: "media",
	theme: {
		colors: {
			transparent: "transparent",
			current: "currentColor",
			paper: color("paper"),
			raised: color("paper-raised"),
			sunk: color("paper-sunk"),
			ink: color("ink"),
			soft: color("ink-soft"),
			line: color("line"),
			"line-strong": color("line-strong"),
			link: color("link"),
			thread: color("thread"),
			accent: color("accent"),
			"on-accent": color("on-accent"),
			sun: color("sun"),
			meadow: color("meadow"),
			notice: color("notice"),
			"notice-ink": color("notice-ink"),
			alarm: color("alarm"),
			"alarm-ink": color("alarm-ink"),
			phase: color("phase"),
			"phase-tint": color("phase-tint"),
			"phase-ink": color("phase-ink"),
		},
		fontFamily: { text: "var(--font-text)", heading: "var(--font-heading)" },
		screens: { sm: "36em", md: "48em", lg: "64em", xl: "80em", print: { raw: "print" } },
		extend: { maxWidth: { text: "42rem", page: "74rem" }, borderRadius: { card: "var(--radius)" } },
	},
	corePlugins: { container: false, preflight: false },
};
