import { renew, showOwn } from "./own.ts";
import { shortlist } from "./storage.ts";
import { language, notice, part, view, words } from "./view.ts";

/**
 * The page `/merkliste/`: the visitor's own list, or one that somebody sent as a link; to read, arrange, print, keep and pass on.
 * Only what is needed to read the own list comes with the page.
 */

/* The same as in shared-link.ts, which is loaded only for such a list. */
const isShared = () => location.hash.startsWith("#liste=");

const failed = (error: unknown) => {
	console.error(error);
	notice(words.tools.failed);
};

type Arranging = typeof import("./arrange.ts");
let loaded: Arranging | undefined;

async function load(): Promise<Arranging> {
	loaded = await import("./arrange.ts");
	return loaded;
}

/* At once where it is there, so that one press is answered before the next. */
function arranging(work: (later: Arranging) => void): void {
	if (loaded) {
		work(loaded);
		return;
	}
	void load().then(work).catch(failed);
}

function showFromAddress(): void {
	notice("");
	if (isShared()) {
		void import("./shared.ts").then((later) => later.showShared(location.hash)).catch(failed);
		return;
	}
	showOwn(shortlist());
	/* So that it can be arranged without a network, too. */
	if (view.items.length > 0) void load().catch(() => undefined);
}

const onPress = (button: HTMLElement | null, work: () => void | Promise<void>) =>
	button?.addEventListener("click", () => void Promise.resolve(work()).catch(failed));

/* Sets itself up when it is opened for the first time. */
function shareOnce(): void {
	part("share").addEventListener(
		"toggle",
		() =>
			void import("./share.ts").then(
				(later) => {
					view.changed = later.setUpSharing(part, words.share, () => view.items.map(({ id }) => id), words.title).changed;
					view.changed();
				},
				(error: unknown) => {
					shareOnce();
					failed(error);
				},
			),
		{ once: true },
	);
}

view.act = (key, action) => arranging((later) => later.doTo(key, action));
shareOnce();
onPress(part("print"), () => window.print());
onPress(part("clear"), () => arranging((later) => later.clear()));
onPress(part("undo-clear").querySelector("button"), () => arranging((later) => later.undoClear()));
onPress(part("add"), () => import("./shared.ts").then((later) => later.addShared()));
onPress(part("contacts"), () => import("./files.ts").then((later) => later.handContacts(view.items)));
onPress(part("calendar"), () => import("./files.ts").then((later) => later.handCalendar(view.items)));
/* The address is the same but for what stands behind `#`, which a browser would not load anew. */
part("own").addEventListener("click", (event) => {
	event.preventDefault();
	history.pushState(null, "", location.pathname);
	showFromAddress();
	document.querySelector<HTMLElement>("main")?.focus();
});
language.addEventListener("change", renew);
addEventListener("hashchange", showFromAddress);
addEventListener("popstate", showFromAddress);
/* Another tab has changed it. */
addEventListener("storage", () => {
	if (view.mode === "own") showOwn(shortlist());
});
showFromAddress();
