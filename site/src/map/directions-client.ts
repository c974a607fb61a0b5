import { appleHref } from "./directions.ts";

/** Apple's devices get Apple's address, at the moment of the press only; and an address can be copied, for all who have no map app. */

/* iPads say that they are Macs. A Mac opens the same scheme. */
const isApple = /iPhone|iPad|iPod|Macintosh/.test(navigator.userAgent);

if (isApple) {
	for (const link of document.querySelectorAll<HTMLAnchorElement>("[data-directions]")) {
		link.addEventListener("click", () => {
			link.href = appleHref(link.dataset.directions ?? "");
		});
	}
}

for (const button of document.querySelectorAll<HTMLButtonElement>("[data-copy-address]")) {
	const said = button.parentElement?.querySelector<HTMLElement>("[data-copy-said]");
	button.hidden = false;
	button.addEventListener("click", async () => {
		let text = button.dataset.copied ?? "";
		try {
			await navigator.clipboard.writeText(button.dataset.copyAddress ?? "");
		} catch {
			text = button.dataset.failed ?? "";
		}
		if (said) said.textContent = text;
	});
}
