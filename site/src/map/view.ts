import type { DistrictMap } from "./district-map.ts";
import type { PlaceCounts } from "./place-counts.ts";

/** The switch „Liste / Karte“. The map is loaded when it is opened for the first time; the address says which is shown. */

const HASH = "#karte";

/**
 * @param choose called with a place that was pressed, null for all of them
 * @returns to be told of every new result
 */
export function setUpMapView(choose: (slug: string | null) => void): { show(counts: PlaceCounts): void } {
	const section = document.querySelector<HTMLElement>("[data-map]");
	const buttons = document.querySelectorAll<HTMLButtonElement>("[data-view]");
	let last: PlaceCounts | undefined;
	let map: Promise<DistrictMap> | undefined;

	async function draw(): Promise<void> {
		const open = location.hash === HASH;
		for (const button of buttons) button.setAttribute("aria-pressed", String((button.dataset.view === "map") === open));
		if (!section) return;
		section.hidden = !open;
		if (!open || !last) return;
		map ??= import("./district-map.ts").then(({ createMap }) => createMap(section, choose));
		try {
			(await map).show(last);
		} catch (error) {
			console.error(error);
			map = undefined;
			section.textContent = section.dataset.mapError ?? "";
		}
	}

	for (const button of buttons) {
		button.addEventListener("click", () => {
			history.replaceState(null, "", `${location.pathname}${location.search}${button.dataset.view === "map" ? HASH : ""}`);
			void draw();
		});
	}
	addEventListener("hashchange", () => void draw());
	return {
		show(counts) {
			last = counts;
			void draw();
		},
	};
}
