/**
 * The service worker comes when the page is left in peace, and never from a page about violence: what it loads and writes at first
 * would take a cheap phone's network and time from somebody who searches.
 */

/* Milliseconds after the page, and after what somebody did last. */
const QUIET = 3000;
const DISTURBING = ["input", "keydown", "pointerdown", "scroll"];

function registerWhenQuiet(): void {
	let pause: ReturnType<typeof setTimeout> | undefined;
	const register = () => {
		clearTimeout(pause);
		for (const event of DISTURBING) removeEventListener(event, wait, true);
		document.removeEventListener("visibilitychange", register);
		void navigator.serviceWorker.register("/sw.js").catch(() => undefined);
	};
	const wait = () => {
		clearTimeout(pause);
		pause = setTimeout(register, QUIET);
	};
	for (const event of DISTURBING) addEventListener(event, wait, { capture: true, passive: true });
	/* Put away, or left: the last chance, and nobody waits any more. */
	document.addEventListener("visibilitychange", register);
	wait();
}

if (import.meta.env.PROD && "serviceWorker" in navigator && document.documentElement.dataset.quickExit === undefined) {
	addEventListener("load", registerWhenQuiet);
}
