import { fragmentOf } from "./shared-link.ts";

/** Passing a list on: the link, the phone's own way to send it, and a QR code, which is made when it is asked for. */

export interface ShareWords {
	copied: string;
	notCopied: string;
	qr: string;
	qrFailed: string;
	qrTooLong: string;
}

/* More make a code too fine for a cheap camera. */
const MOST_IN_CODE = 60;

/**
 * @param ids of the list as it is at the moment
 * @returns to be told when the list has changed
 */
export function setUpSharing(
	part: <E extends HTMLElement>(name: string) => E,
	words: ShareWords,
	ids: () => string[],
	title: string,
): { changed(): void } {
	const box = part<HTMLDetailsElement>("share");
	const field = part<HTMLInputElement>("link");
	const said = part("share-said");
	const send = part<HTMLButtonElement>("send");
	const link = () => `${location.origin}${location.pathname}${fragmentOf(ids().filter(Boolean))}`;

	async function showCode(): Promise<void> {
		const url = link();
		const count = ids().filter(Boolean).length;
		const place = part("qr");
		if (count > MOST_IN_CODE) {
			place.textContent = words.qrTooLong;
			return;
		}
		try {
			const { qrPicture } = await import("./qr.ts");
			if (url === link()) place.replaceChildren(qrPicture(url, words.qr));
		} catch {
			place.textContent = words.qrFailed;
		}
	}

	function changed(): void {
		if (!box.open) return;
		field.value = link();
		said.textContent = "";
		void showCode();
	}

	box.addEventListener("toggle", changed);
	field.addEventListener("focus", () => field.select());
	part("copy").addEventListener("click", async () => {
		try {
			await navigator.clipboard.writeText(field.value);
			said.textContent = words.copied;
		} catch {
			field.focus();
			field.select();
			said.textContent = words.notCopied;
		}
	});
	send.hidden = typeof navigator.share !== "function";
	send.addEventListener("click", () => {
		/* Who changes their mind has not made a mistake. */
		void navigator.share({ title, url: link() }).catch(() => undefined);
	});
	return { changed };
}
