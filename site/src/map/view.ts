import { loadStyles } from "../load-styles.ts";
import styleSheet from "../styles/map.css?url";
import type { DistrictMap } from "./district-map.ts";
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
	const section = document.querySelector<HTMLElement>("[data-map]");
	const buttons = document.querySelectorAll<HTMLButtonElement>("[data-view]");
	let last: Count | undefined;
	let map: Promise<DistrictMap> | undefined;

	const isOpen = () => location.hash === HASH;

	async function draw(): Promise<void> {
		const open = isOpen();
		for (const button of buttons) button.setAttribute("aria-pressed", String((button.dataset.view === "map") === open));
		if (!section) return;
		section.hidden = !open;
		if (!open || !last) return;
		const counts = await last();
		if (!counts) return;
		void paint(section, counts);
	}

	async function paint(section: HTMLElement, counts: PlaceCounts): Promise<void> {
		map ??= Promise.all([import("./district-map.ts"), loadStyles(styleSheet)]).then(([{ createMap }]) => createMap(section, choose));
		try {
			(await map).show(counts);
		} catch (error) {
			console.error(error);
			map = undefined;
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
