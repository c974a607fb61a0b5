import { becomeCombobox } from "./combobox-field.ts";

/**
 * A field with a list of suggestions below it: the combobox of the ARIA practices with manual selection. The focus stays in the
 * field; arrows move through the list, Enter takes what is marked, Escape closes. Nothing is chosen unless somebody chooses.
 */

export interface Suggestion {
	/** what is suggested */
	title: string;
	/** what kind of thing it is, in words */
	kind: string;
}

export interface ComboboxOptions<S extends Suggestion> {
	field: HTMLInputElement;
	/** name of the list for people who hear the page */
	label: string;
	/** what is said when a list of this many opens */
	announce: (count: number) => string;
	choose: (suggestion: S) => void;
}

export interface Combobox<S extends Suggestion> {
	/** Opens the list, or closes it when there is nothing to suggest or the field has no focus. */
	offer(suggestions: readonly S[]): void;
	close(): void;
}

function element(tag: string, className: string, text = ""): HTMLElement {
	const made = document.createElement(tag);
	made.className = className;
	made.textContent = text;
	return made;
}

/** Makes a field a combobox; its form becomes the place of the list. */
export function combobox<S extends Suggestion>({ field, label, announce, choose }: ComboboxOptions<S>): Combobox<S> {
	const list = element("ul", "suggestions");
	list.id = `${field.id}-vorschlaege`;
	list.setAttribute("role", "listbox");
	list.setAttribute("aria-label", label);
	list.hidden = true;
	const status = element("p", "visually-hidden");
	status.setAttribute("role", "status");
	const row = field.parentElement as HTMLElement;
	row.after(list, status);
	becomeCombobox(field);
	field.setAttribute("aria-controls", list.id);

	let offered: readonly S[] = [];
	let active = -1;

	const options = () => [...list.children] as HTMLElement[];
	const mark = (next: number) => {
		options()[active]?.setAttribute("aria-selected", "false");
		active = next;
		const option = options()[active];
		option?.setAttribute("aria-selected", "true");
		option?.scrollIntoView({ block: "nearest" });
		if (option) field.setAttribute("aria-activedescendant", option.id);
		else field.removeAttribute("aria-activedescendant");
	};
	const setOpen = (open: boolean) => {
		if (!open) mark(-1);
		list.hidden = !open;
		field.setAttribute("aria-expanded", String(open));
	};
	const close = () => {
		if (!list.hidden) setOpen(false);
		status.textContent = "";
	};
	const take = (index: number) => {
		const suggestion = offered[index];
		close();
		if (suggestion) choose(suggestion);
	};
	const open = () => {
		if (offered.length > 0) setOpen(true);
	};
	const step = (by: 1 | -1) => {
		if (list.hidden) open();
		if (list.hidden) return;
		const count = offered.length;
		mark(active < 0 ? (by > 0 ? 0 : count - 1) : (active + by + count) % count);
	};

	field.addEventListener("keydown", (event) => {
		if (event.isComposing || event.ctrlKey || event.metaKey) return;
		const { key } = event;
		if (key === "ArrowDown" || key === "ArrowUp") {
			event.preventDefault();
			if (event.altKey) {
				if (key === "ArrowDown") open();
				else close();
			} else step(key === "ArrowDown" ? 1 : -1);
		} else if (key === "Enter" && active >= 0) {
			event.preventDefault();
			take(active);
		} else if (key === "Enter" || key === "Tab") close();
		else if (key === "Escape" && !list.hidden) {
			/* A search field would be emptied: that is for the second press. */
			event.preventDefault();
			close();
		} else if (["Home", "End", "ArrowLeft", "ArrowRight"].includes(key)) mark(-1);
	});
	field.addEventListener("blur", close);
	/* The field keeps the focus while a finger or a mouse is on the list. */
	list.addEventListener("pointerdown", (event) => event.preventDefault());
	list.addEventListener("mousedown", (event) => event.preventDefault());
	list.addEventListener("click", (event) => {
		const option = (event.target as Element).closest<HTMLElement>("[role=option]");
		if (option) take(options().indexOf(option));
	});

	return {
		offer(suggestions) {
			mark(-1);
			offered = suggestions;
			if (suggestions.length === 0 || document.activeElement !== field) return close();
			list.replaceChildren(
				...suggestions.map(({ title, kind }, index) => {
					const option = element("li", "suggestion");
					option.id = `${list.id}-${index}`;
					option.setAttribute("role", "option");
					option.setAttribute("aria-selected", "false");
					option.append(element("span", "suggestion-title", title), " ", element("span", "suggestion-kind", kind));
					return option;
				}),
			);
			setOpen(true);
			status.textContent = announce(suggestions.length);
		},
		close,
	};
}
