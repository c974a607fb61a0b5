import { clientMessages } from "../i18n/client.ts";
import { type Plural, say, sayCount } from "../i18n/say.ts";
import { type Box, placeNames } from "./labels.ts";
import type { PlaceCounts } from "./place-counts.ts";
import { type MapPlace, type Picture, project, type Spot } from "./projection.ts";
import type { Streets } from "./street-map.ts";

/**
 * The map of the district: a list of buttons, one for each town, that lie where the town lies. Nothing is drawn that a
 * screen reader or a keyboard would not find. With tiles of the operator's own (`data-map-style`) they lie on a street map.
 */

export interface DistrictMap {
	show(counts: PlaceCounts): void;
}

interface Words {
	hint: string;
	place: Plural;
	nothing: string;
	chosen: string;
	all: string;
	elsewhere: Plural;
	larger: string;
	smaller: string;
	background: string;
	north: string;
	scale: string;
	places: string;
}

const ZOOMS = [1, 1.5, 2.25, 3.4];
const language = document.documentElement.lang;

function element<K extends keyof HTMLElementTagNameMap>(name: K, className: string, text = ""): HTMLElementTagNameMap[K] {
	const made = document.createElement(name);
	made.className = className;
	made.textContent = text;
	return made;
}

function button(className: string, text: string, press: () => void): HTMLButtonElement {
	const made = element("button", className, text);
	made.type = "button";
	made.addEventListener("click", press);
	return made;
}

interface Marker {
	spot: Spot;
	item: HTMLLIElement;
	button: HTMLButtonElement;
	count: HTMLElement;
	name: HTMLElement;
	told: HTMLElement;
	/** how many results it stands for; the chosen one has more than any other */
	rank: number;
}

function makeMarker(spot: Spot, choose: (slug: string | null) => void): Marker {
	const item = element("li", "map-place");
	const count = element("span", "map-count");
	const press = button("map-marker", "", () => choose(press.getAttribute("aria-pressed") === "true" ? null : spot.slug));
	press.dataset.place = spot.slug;
	const name = element("span", "map-name", spot.name);
	const told = element("span", "visually-hidden");
	/* What is seen is read aloud in one sentence instead. */
	for (const seen of [count, name]) seen.setAttribute("aria-hidden", "true");
	press.append(count, name, told);
	item.append(press);
	return { spot, item, button: press, count, name, told, rank: 0 };
}

function place({ item }: Marker, x: string, y: string): void {
	item.style.setProperty("inset-inline-start", x);
	item.style.setProperty("inset-block-start", y);
}

/* Writing what stands there already costs a slow phone more than looking. */
function set(target: Element, name: string, value: string): void {
	if (target.getAttribute(name) !== value) target.setAttribute(name, value);
}

function fill(marker: Marker, { byPlace, chosen }: PlaceCounts, words: Words): void {
	const { spot, button: press, count, told } = marker;
	const many = byPlace[spot.slug] ?? 0;
	const text = many === 0 ? say(words.nothing, { place: spot.name }) : sayCount(words.place, many, language, { place: spot.name });
	count.textContent = new Intl.NumberFormat(language).format(many);
	told.textContent = text;
	set(press, "aria-pressed", String(chosen === spot.slug));
	press.disabled = many === 0 && chosen !== spot.slug;
	press.parentElement?.classList.toggle("map-place-empty", press.disabled);
	marker.rank = chosen === spot.slug ? Number.POSITIVE_INFINITY : many;
}

/** Shows as many names as have room, those of towns with most results first. The others come with the pointer, the focus or a larger map. */
function arrangeNames(canvas: HTMLElement, markers: readonly Marker[]): void {
	/* Nothing has a size while the list is shown instead. */
	if (canvas.clientWidth === 0) return;
	const sorted = [...markers].sort((a, b) => (a.rank === b.rank ? 0 : b.rank - a.rank));
	const origin = canvas.getBoundingClientRect();
	const taken = [...canvas.querySelectorAll(".map-legend span")].map((one): Box => {
		const { left, top, right, bottom } = one.getBoundingClientRect();
		return { left: left - origin.left, top: top - origin.top, right: right - origin.left, bottom: bottom - origin.top };
	});
	const dots = sorted.map(({ item, count, name }) => ({
		x: item.offsetLeft,
		y: item.offsetTop,
		radius: count.offsetHeight / 2,
		width: name.offsetWidth,
		height: name.offsetHeight,
	}));
	const places = placeNames(dots, { width: canvas.clientWidth, height: canvas.clientHeight }, taken);
	sorted.forEach(({ name }, index) => {
		const found = places[index];
		name.classList.toggle("map-name-hidden", !found);
		if (!found) return;
		name.style.setProperty("--x", `${found.x}px`);
		name.style.setProperty("--y", `${found.y}px`);
	});
}

function legend({ tenKilometres }: Picture, words: Words): HTMLElement {
	const box = element("div", "map-legend");
	box.setAttribute("aria-hidden", "true");
	const bar = element("span", "map-scale", words.scale);
	bar.style.setProperty("width", `${tenKilometres * 100}%`);
	box.append(element("span", "map-north", `↑ ${words.north}`), bar);
	return box;
}

/** Puts the buttons onto a street map; null where that cannot be had. */
async function onStreetMap(canvas: HTMLElement, style: string, markers: readonly Marker[], moved: () => void): Promise<Streets | null> {
	try {
		const { streetMap } = await import("./street-map.ts");
		const pins = markers.map((marker) => ({
			...marker.spot,
			move: (x: number, y: number) => {
				place(marker, `${x}px`, `${y}px`);
				moved();
			},
		}));
		return await streetMap(canvas, style, pins);
	} catch (error) {
		console.error(error);
		return null;
	}
}

/**
 * Makes the map in its place on the page.
 * @throws Error when the towns could not be loaded
 */
export async function createMap(section: HTMLElement, choose: (slug: string | null) => void): Promise<DistrictMap> {
	const words = clientMessages<Words>("map");
	const response = await fetch(section.dataset.mapPlaces ?? "");
	if (!response.ok) throw new Error(`The towns could not be loaded: ${response.status}`);
	const picture = project((await response.json()) as MapPlace[]);
	const markers = picture.spots.map((spot) => makeMarker(spot, choose));

	const canvas = element("div", "map-canvas");
	/* A map is no text: east is right in every language. */
	canvas.dir = "ltr";
	canvas.style.setProperty("aspect-ratio", String(picture.ratio));
	const list = element("ul", "map-places");
	list.setAttribute("aria-label", words.places);
	list.append(...markers.map(({ item }) => item));
	const frame = element("div", "map-frame");
	frame.append(canvas);
	const schematic = () => {
		for (const marker of markers) place(marker, `${marker.spot.x * 100}%`, `${marker.spot.y * 100}%`);
		canvas.replaceChildren(legend(picture, words), list);
	};
	schematic();

	let waiting = 0;
	const arrange = () => {
		cancelAnimationFrame(waiting);
		waiting = requestAnimationFrame(() => arrangeNames(canvas, markers));
	};
	/* Shown, turned, made larger; and once names have their own font. */
	new ResizeObserver(arrange).observe(canvas);
	void document.fonts.ready.then(arrange);

	let streets: Streets | null = null;
	let zoom = 0;
	const zoomTo = (next: number) => {
		const middle = (frame.scrollLeft + frame.clientWidth / 2) / frame.scrollWidth;
		const height = (frame.scrollTop + frame.clientHeight / 2) / frame.scrollHeight;
		zoom = Math.min(ZOOMS.length - 1, Math.max(0, next));
		canvas.style.setProperty("width", `${(ZOOMS[zoom] ?? 1) * 100}%`);
		frame.scrollLeft = middle * frame.scrollWidth - frame.clientWidth / 2;
		frame.scrollTop = height * frame.scrollHeight - frame.clientHeight / 2;
		set(larger, "aria-disabled", String(zoom === ZOOMS.length - 1));
		set(smaller, "aria-disabled", String(zoom === 0));
	};
	const larger = button("button button-quiet", `+ ${words.larger}`, () => (streets ? streets.zoom(1) : zoomTo(zoom + 1)));
	const smaller = button("button button-quiet", `− ${words.smaller}`, () => (streets ? streets.zoom(-1) : zoomTo(zoom - 1)));
	const tools = element("p", "map-tools");
	tools.append(larger, smaller);
	const chosenLine = element("p", "map-chosen");
	const chosenText = element("span", "");
	chosenText.setAttribute("role", "status");
	const all = button("button button-quiet", words.all, () => choose(null));
	chosenLine.append(chosenText, " ", all);
	const elsewhere = element("p", "map-elsewhere");
	section.replaceChildren(element("p", "intro", words.hint), tools, frame, chosenLine, elsewhere);
	zoomTo(0);

	const { mapStyle } = section.dataset;
	if (mapStyle) {
		canvas.replaceChildren(list);
		canvas.classList.add("map-streets");
		streets = await onStreetMap(canvas, mapStyle, markers, arrange);
		if (streets) set(smaller, "aria-disabled", "false");
		else {
			canvas.classList.remove("map-streets");
			schematic();
			section.append(element("p", "notice", words.background));
		}
	}

	return {
		show(counts) {
			for (const marker of markers) fill(marker, counts, words);
			arrange();
			const chosen = markers.find(({ spot }) => spot.slug === counts.chosen);
			const text = chosen ? say(words.chosen, { place: chosen.spot.name }) : "";
			if (chosenText.textContent !== text) chosenText.textContent = text;
			all.hidden = !chosen;
			elsewhere.textContent = counts.elsewhere ? sayCount(words.elsewhere, counts.elsewhere, language) : "";
			elsewhere.hidden = !counts.elsewhere;
		},
	};
}
