import sprite from "../assets/icons.svg?url";
import { type Html, html } from "../html.ts";

/** The red thread: `underline` below headings, `torn` where a page is missing, `divider` across the page. */
export type ThreadVariant = "underline" | "torn" | "divider";

const TORN =
	"M2 12.5C22 5.5 44 4 60 8c5 1.2 8 4.500 12 3M60 8c5 0 8-2.500 11-5M60 8c4 1.500 6 5 7 9M112 9c14-3 34-4 64-2.500M112 9c-4-.5-7-3-11-4M112 9c-5 1-8 4-12 6";

export function thread(variant: ThreadVariant = "underline", extra = ""): Html {
	const classes = (kind: string) => ["thread", kind, extra].filter(Boolean).join(" ");
	if (variant === "divider") {
		return html`
			<svg class="${classes("thread-divider")}" viewBox="0 0 1200 40" preserveAspectRatio="none" aria-hidden="true">
				<use href="${`${sprite}#thread-divider`}"></use>
			</svg>
		`;
	}
	return html`
		<svg class="${classes("thread-underline")}" viewBox="0 0 180 18" aria-hidden="true">
			${variant === "torn" ? html`<path d="${TORN}"></path>` : html`<use href="${`${sprite}#thread-underline`}"></use>`}
		</svg>
	`;
}
