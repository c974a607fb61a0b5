import { loadOnce } from "../load-once.ts";
import { loadStyles } from "../load-styles.ts";
import { part } from "../search/page-parts.ts";
import styleSheet from "../styles/map.css?url";
import type { PlaceCounts } from "./place-counts.ts";

/** The switch „Liste / Karte“. The map is loaded when it is opened for the first time; the address says which is shown. */

const HASH = "#karte";

/** Counts the present results; undefined once there are others. */
type Count = () => Promise<PlaceCounts | undefined>;

/**
 * @param choose called with a place that was pressed, null for all of them
 * @returns to be told of every new result, which is counted only while the map is open
 */
export function setUpMapView(choose: (slug: string | null) => void): { show(count: Count): Promise<void>; isOpen(): boolean } {
	const section = part("map");
	const buttons = document.querySelectorAll<HTMLButtonElement>("[data-view]");
	let last: Count | undefined;

	const isOpen = () => location.hash === HASH;
	const bringMap = loadOnce(async () => {
		const [{ createMap }] = await Promise.all([import("./district-map.ts"), loadStyles(styleSheet)]);
		return createMap(section, choose);
	});

	async function draw(): Promise<void> {
		const open = isOpen();
		for (const button of buttons) button.setAttribute("aria-pressed", String((button.dataset.view === "map") === open));
		section.hidden = !open;
		if (!open || !last) return;
		const counts = await last();
		if (!counts) return;
		void paint(counts);
	}

	async function paint(counts: PlaceCounts): Promise<void> {
		try {
			(await bringMap()).show(counts);
		} catch (error) {
			console.error(error);
			section.textContent = section.dataset.mapError ?? "";
		}
	}

	for (const button of buttons) {
		button.addEventListener("click", () => {
			history.replaceState(null, "", `${location.pathname}${location.search}${button.dataset.view === "map" ? HASH : ""}`);
			draw().catch(console.error);
		});
	}
	addEventListener("hashchange", () => void draw().catch(console.error));
	return {
		isOpen,
		show(count) {
			last = count;
			return draw();
		},
	};
}
