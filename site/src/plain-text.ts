/**
 * The switch between everyday language and Leichte Sprache on a service's page. Without it both texts can be reached. What was
 * chosen stays on for other pages; nothing is stored before the first press.
 */

const KEY = "kinderstark-text";

function stored(): string | null {
	try {
		return localStorage.getItem(KEY);
	} catch {
		return null;
	}
}

function store(plain: boolean): void {
	try {
		if (plain) localStorage.setItem(KEY, "plain");
		else localStorage.removeItem(KEY);
	} catch {
		/* Then it holds for this page only. */
	}
}

const group = document.querySelector<HTMLElement>("[data-text-switch]");
const plainText = document.querySelector<HTMLDetailsElement>("[data-plain-text]");
const everydayText = document.querySelector<HTMLElement>("[data-everyday-text]");

if (group && plainText) {
	const place = document.createComment("");
	plainText.before(place);
	const buttons = [...group.querySelectorAll<HTMLButtonElement>("[data-text]")];
	const show = (plain: boolean) => {
		for (const button of buttons) button.setAttribute("aria-pressed", String((button.dataset.text === "plain") === plain));
		/* Who wants the easy text gets it first. */
		if (plain) group.closest("header")?.after(plainText);
		else place.after(plainText);
		plainText.open = plain;
		if (everydayText) everydayText.hidden = plain;
	};
	for (const button of buttons) {
		button.addEventListener("click", () => {
			const plain = button.dataset.text === "plain";
			store(plain);
			show(plain);
		});
	}
	group.dataset.ready = "";
	if (stored() === "plain") show(true);
}
