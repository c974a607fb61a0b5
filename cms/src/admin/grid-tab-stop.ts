const GRID = 'table[role="grid"]';
/* The entry's name first; a list whose rows lead nowhere is entered at whatever can be used in it. */
const ENTRANCES = ["tbody a", "tbody button"];

/**
 * Strapi's lists are grids: Tab enters them at one place, arrow keys move on from there. When the list can be ticked, that place is
 * a cell which never learns that it is the one, and nobody gets in without a mouse. Sees to it that each grid has an entrance; once
 * the focus is inside, Strapi moves it along. The box that ticks everything is a second entrance: behind it are the heads that sort.
 */
export function keepGridsReachable(root: HTMLElement): void {
	let waiting = false;
	const look = () => {
		waiting = false;
		for (const grid of root.querySelectorAll(GRID)) {
			openHead(grid);
			addEntrance(grid);
		}
	};
	new MutationObserver(() => {
		if (!waiting) requestAnimationFrame(look);
		waiting = true;
	}).observe(root, { childList: true, subtree: true });
}

function openHead(grid: Element): void {
	for (const button of grid.querySelectorAll("thead button")) button.setAttribute("tabindex", "0");
}

function addEntrance(grid: Element): void {
	if (grid.querySelector('tbody [tabindex="0"]')) return;
	const entrance = ENTRANCES.map((selector) => grid.querySelector(selector)).find((found) => found !== null);
	entrance?.setAttribute("tabindex", "0");
}
