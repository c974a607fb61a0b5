import { LngLatBounds, Map as StreetMap, setWorkerUrl } from "maplibre-gl";
import styleSheet from "maplibre-gl/dist/maplibre-gl.css?url";
import worker from "maplibre-gl/dist/maplibre-gl-worker.mjs?url";
import { loadStyles } from "../load-styles.ts";

/** The operator's own vector tiles, drawn by MapLibre. Loaded only where an operator has set them up and a map is opened. */

export interface Pin {
	latitude: number;
	longitude: number;
	/** told where it lies now, in pixels from the upper left */
	move(x: number, y: number): void;
}

export interface Streets {
	/** one step closer (1) or farther away (-1) */
	zoom(by: 1 | -1): void;
}

/* A server that does not answer must not leave people before an empty frame. */
const PATIENCE = 15_000;

/**
 * Draws a street map behind what is in `canvas`, showing all pins, and keeps them in their places.
 * @param style address of a MapLibre style
 * @throws Error when the browser cannot draw it, or the style cannot be loaded
 */
export async function streetMap(canvas: HTMLElement, style: string, pins: readonly Pin[]): Promise<Streets> {
	await loadStyles(styleSheet);
	setWorkerUrl(new URL(worker, location.href).href);
	const box = document.createElement("div");
	box.className = "map-street-map";
	canvas.prepend(box);
	const bounds = new LngLatBounds();
	for (const { latitude, longitude } of pins) bounds.extend([longitude, latitude]);
	let map: StreetMap | undefined;
	try {
		map = new StreetMap({
			container: box,
			style: new URL(style, location.href).href,
			bounds,
			fitBoundsOptions: { padding: 40 },
			/* Two fingers move the map, one moves the page. */
			cooperativeGestures: true,
			dragRotate: false,
			pitchWithRotate: false,
			attributionControl: { compact: false },
		});
		await loaded(map);
	} catch (error) {
		map?.remove();
		box.remove();
		throw error;
	}
	const drawn = map;
	const movePins = () => {
		for (const { latitude, longitude, move } of pins) {
			const { x, y } = drawn.project([longitude, latitude]);
			move(x, y);
		}
	};
	drawn.on("move", movePins);
	drawn.on("resize", movePins);
	movePins();
	return { zoom: (by) => void drawn.zoomTo(drawn.getZoom() + by) };
}

function loaded(map: StreetMap): Promise<void> {
	return new Promise((resolve, reject) => {
		const timer = setTimeout(() => reject(new Error("The street map took too long.")), PATIENCE);
		map.once("style.load", () => {
			clearTimeout(timer);
			resolve();
		});
		map.on("error", ({ error }) => {
			/* Later errors are of single tiles: the rest of the map is still good. */
			if (map.isStyleLoaded()) return;
			clearTimeout(timer);
			reject(error);
		});
	});
}
