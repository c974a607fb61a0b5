/** The service worker comes after the page, and never from a page about violence. */
if (import.meta.env.PROD && "serviceWorker" in navigator && document.documentElement.dataset.quickExit === undefined) {
	addEventListener("load", () => void navigator.serviceWorker.register("/sw.js").catch(() => undefined));
}
