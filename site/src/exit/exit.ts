/**
 * A page that nobody must find in this tab afterwards. Every way out of it takes its place in the tab's history, so that
 * „back“ does not return to it; the button empties the screen first, because the next page may take a while.
 */

const place = (form: HTMLFormElement): string => {
	const url = new URL(form.action);
	url.search = new URLSearchParams([...new FormData(form)].map(([name, value]): [string, string] => [name, String(value)])).toString();
	return url.href;
};

function empty(): void {
	document.title = "…";
	for (const icon of document.querySelectorAll("link[rel~=icon]")) icon.remove();
	document.body.replaceChildren();
	document.documentElement.style.background = "#fff";
	document.documentElement.style.colorScheme = "light";
}

function forget(): void {
	/* The worker outlives the page; where there is none, nothing is stored. */
	navigator.serviceWorker?.controller?.postMessage("forget");
}

addEventListener("click", (event) => {
	const link = (event.target as Element).closest?.<HTMLAnchorElement>("a[href]");
	if (!link || event.defaultPrevented) return;
	if (link.matches("[data-exit]")) {
		event.preventDefault();
		empty();
		forget();
		location.replace(link.href);
		return;
	}
	const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
	if (!plain || link.target || link.hasAttribute("download") || !/^https?:$/.test(link.protocol)) return;
	event.preventDefault();
	location.replace(link.href);
});

addEventListener("submit", (event) => {
	const form = event.target as HTMLFormElement;
	if (event.defaultPrevented || form.method !== "get") return;
	event.preventDefault();
	location.replace(place(form));
});
