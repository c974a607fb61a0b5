import { escapeHtml } from "../escape.ts";
import { say, type Values } from "./say.ts";

/**
 * A message with links as HTML: `[…]` in it becomes a link, in the order of the addresses; `**…**` is strong.
 * @param links addresses on this site
 */
export function sentence(message: string, links: readonly string[], values: Values = {}): string {
	let next = 0;
	return escapeHtml(say(message, values))
		.replace(/\[([^\]]*)\]/g, (_, text: string) => {
			const href = links[next];
			next += 1;
			return href === undefined ? text : `<a href="${escapeHtml(href)}">${text}</a>`;
		})
		.replace(/\*\*(.+?)\*\*/g, "<strong>$1</strong>");
}
