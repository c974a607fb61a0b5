import type { Messages } from "../i18n/messages/types.ts";
import { say } from "../i18n/say.ts";
import { kilometres, nearest } from "./distance.ts";
import { pillButton } from "./pill-button.ts";
import { type Meant, meantPlace, type SearchPlace } from "./place.ts";
import { type Origin, type PlaceAsked, type SearchState, shorten } from "./state.ts";
import { isPostcode } from "./tokens.ts";

/** The field for where somebody lives: suggestions, what was meant, and the device's position when somebody asks for it. */

type Words = Messages["finder"]["place"];

interface Ports {
	form: HTMLFormElement;
	words: Words;
	/** searches with another place in the form */
	go(place: PlaceAsked | undefined): void;
	/** searches for what takes place outside the Kreis */
	goOutside(): void;
}

/** A button below the field. */
interface PlaceWay {
	text: string;
	go(): void;
}

/* Until what is typed is taken for a place. */
const TYPING_PAUSE = 500;
const FAR_KM = 60;
const PATIENCE_MS = 10_000;
const OLD_ENOUGH_MS = 300_000;
const PERMISSION_DENIED = 1;

export class PlaceField {
	readonly places: readonly SearchPlace[];
	readonly #ports: Ports;
	readonly #input: HTMLInputElement;
	/** the device's position, for as long as the page is open and the field says the same */
	#device: { origin: Origin; typed: string } | undefined;
	#pause: ReturnType<typeof setTimeout> | undefined;

	constructor(ports: Ports) {
		this.#ports = ports;
		const input = ports.form.querySelector<HTMLInputElement>("input[name=ort]");
		if (!input) throw new Error("The search form has no field for a place.");
		this.#input = input;
		const data = this.#part<HTMLTemplateElement>("data").content.textContent;
		this.places = JSON.parse(data || "[]") as SearchPlace[];
		input.addEventListener("focus", () => this.#fillList(), { once: true });
		input.addEventListener("input", () => this.#wait());
		this.#offerPosition();
	}

	/** What is meant by what was typed; where a position is known, distances count from there. */
	meant(typed: string): Meant {
		const meant = meantPlace(this.places, typed);
		return meant.kind === "place" && this.#device?.typed === typed ? { ...meant, origin: this.#device.origin } : meant;
	}

	/** The state with the place that it names, where that is one. */
	located(state: SearchState): SearchState {
		const { origin: _, ...asked } = state;
		const meant = this.meant(state.place?.typed ?? "");
		return meant.kind === "place" ? { ...asked, origin: meant.origin } : asked;
	}

	/** Whether distances count from the device. */
	isDevice(state: SearchState): boolean {
		return this.#device !== undefined && state.place?.typed === this.#device.typed;
	}

	/** „Ort: Rheine, bis 10 km“ */
	chip({ place }: SearchState): string | undefined {
		if (!place) return undefined;
		const { words } = this.#ports;
		const meant = this.meant(place.typed);
		if (meant.kind !== "place") return undefined;
		const town = meant.place.name;
		if (place.radius === "hier") return say(words.chipHere, { town });
		return place.radius === "" ? say(words.chip, { town }) : say(words.chipKm, { town, km: place.radius });
	}

	/** Says what was understood, and offers what else could be meant. @returns whether something is asked back */
	show(state: SearchState): boolean {
		clearTimeout(this.#pause);
		const meant = this.meant(state.place?.typed ?? "");
		this.#part("more").hidden = meant.kind !== "place";
		const { text, ways } = this.#answerTo(meant, this.isDevice(state));
		this.#say(text, ways);
		return meant.kind !== "none" && meant.kind !== "place";
	}

	#answerTo(meant: Meant, device: boolean): { text: string; ways?: PlaceWay[] } {
		const { words } = this.#ports;
		switch (meant.kind) {
			case "none":
				return { text: "" };
			case "place":
				return { text: device ? say(words.located, { town: meant.place.name }) : "" };
			case "choice":
				return {
					text: say(meant.similar ? words.similar : words.several, { typed: shorten(meant.typed) }),
					ways: meant.places.map(({ id, name }) => ({ text: name, go: () => this.#choose(id, name) })),
				};
			case "outside": {
				const { nearest: near, postalCode } = meant;
				const text = [say(words.outside, { code: postalCode }), ...(near ? [say(words.outsideNear, { town: near.name })] : [])];
				const use = near && { text: say(words.outsideUse, { town: near.name }), go: () => this.#choose(near.id, near.name) };
				return { text: text.join(" "), ways: [...(use ? [use] : []), { text: words.outsideList, go: () => this.#ports.goOutside() }] };
			}
			case "unknown":
				return { text: say(words.unknown, { typed: shorten(meant.typed) }) };
		}
	}

	/** What is said about a postcode outside the Kreis among the words; null when there is none. */
	outsideIn(words: string): { text: string; code: string; nearest?: SearchPlace } | null {
		for (const code of words.split(/\D+/)) {
			const meant = isPostcode(code) ? this.meant(code) : undefined;
			if (meant?.kind !== "outside") continue;
			return { text: this.#answerTo(meant, false).text, code, ...(meant.nearest ? { nearest: meant.nearest } : {}) };
		}
		return null;
	}

	#part<E extends HTMLElement>(name: string): E {
		const found = this.#ports.form.querySelector<E>(`[data-place="${name}"]`);
		if (!found) throw new Error(`The search form has no part "${name}" for places.`);
		return found;
	}

	#say(text: string, ways: readonly PlaceWay[] = []): void {
		const note = this.#part("note");
		if (note.textContent !== text) note.textContent = text;
		const list = this.#part("choices");
		list.replaceChildren(
			...ways.map((way) => {
				const item = document.createElement("li");
				item.append(pillButton(way.text, way.go));
				return item;
			}),
		);
		list.hidden = ways.length === 0;
	}

	#asked(typed: string): PlaceAsked {
		const radius = this.#ports.form.querySelector<HTMLSelectElement>("select[name=umkreis]")?.value as PlaceAsked["radius"];
		const going = this.#ports.form.querySelector<HTMLInputElement>("input[name=hingehen]")?.checked;
		return { typed, radius, ...(going ? { going: true } : {}) };
	}

	#choose(id: string, name: string): void {
		/* Two places may share a name with a district. */
		const own = meantPlace(this.places, name);
		const typed = own.kind === "place" && own.place.id === id ? name : id;
		this.#ports.go(this.#asked(typed));
		this.#input.focus();
	}

	#wait(): void {
		clearTimeout(this.#pause);
		this.#pause = setTimeout(() => {
			const typed = this.#input.value.trim();
			if (typed === "") this.#ports.go(undefined);
			else if (this.meant(typed).kind === "place") this.#ports.go(this.#asked(typed));
		}, TYPING_PAUSE);
	}

	#fillList(): void {
		const options = this.places.flatMap(({ name, postalCodes, districts }) => [
			{ value: name, label: postalCodes.join(", ") },
			...postalCodes.map((code) => ({ value: code, label: name })),
			...districts.map((district) => ({ value: district, label: name })),
		]);
		this.#part("list").replaceChildren(
			...options.map(({ value, label }) => {
				const option = document.createElement("option");
				option.value = value;
				option.label = `${value} (${label})`;
				return option;
			}),
		);
	}

	#offerPosition(): void {
		if (!("geolocation" in navigator) || !window.isSecureContext) return;
		const button = this.#part<HTMLButtonElement>("locate");
		button.hidden = false;
		this.#part("locate-hint").hidden = false;
		button.addEventListener("click", () => this.#locate());
	}

	#locate(): void {
		const { words } = this.#ports;
		this.#say(words.locating);
		navigator.geolocation.getCurrentPosition(
			({ coords: { latitude, longitude } }) => {
				const here = { latitude, longitude };
				const town = nearest(here, this.places);
				if (!town || kilometres(here, town) > FAR_KM) return this.#say(words.locateFar);
				this.#device = { origin: { id: town.id, ...here }, typed: town.name };
				this.#ports.go(this.#asked(town.name));
			},
			({ code }) => this.#say(code === PERMISSION_DENIED ? words.locateDenied : words.locateFailed),
			{ enableHighAccuracy: false, timeout: PATIENCE_MS, maximumAge: OLD_ENOUGH_MS },
		);
	}
}
