/* Each key asks for a dozen of them; the page with its filters has hundreds of elements to look through. */
const known = new Map<string, HTMLElement>();

/** A part of the search page. @throws Error where the page has none of that name */
export function part<E extends HTMLElement>(name: string): E {
	const found = known.get(name) ?? document.querySelector<HTMLElement>(`[data-search="${name}"]`);
	if (!found) throw new Error(`The search page has no part "${name}".`);
	known.set(name, found);
	return found as E;
}

/** Lets the browser draw, and take a key, before what comes next. */
export function nextTask(): Promise<void> {
	return new Promise((resolve) => setTimeout(resolve));
}

/** The same once it has drawn: what two tasks change is drawn together, in one that is as long as both. */
export async function nextFrame(): Promise<void> {
	/* What nobody sees is not drawn. */
	if (!document.hidden) await new Promise(requestAnimationFrame);
	await nextTask();
}

/** Puts in what paper needs, where the page has left that to its script. */
export function putInPrintStyles(): void {
	const template = document.querySelector<HTMLTemplateElement>("[data-print-styles]");
	template?.replaceWith(template.content);
}

export function queryField(form: HTMLFormElement): HTMLInputElement {
	const field = form.querySelector<HTMLInputElement>("input[name=q]");
	if (!field) throw new Error("The search form has no field for words.");
	return field;
}

/**
 * Loads a piece of the search page that is needed only once its script runs: `filter` for searches that are narrowed down, `schriften`
 * for those in letters of another alphabet (`pages/suche/`). The one that each of them needs `start.ts` loads.
 * @returns puts it into the page
 * @throws TypeError without network, Error where the site has no such file
 */
export async function loadPiece(name: "filter" | "schriften"): Promise<() => void> {
	return pieceIn(await fetch(new URL(`${name}/`, location.href)));
}

/**
 * The piece of the page that the server has answered with.
 * @returns puts it into the page
 * @throws Error where the site has no such file
 */
export async function pieceIn(answer: Response): Promise<() => void> {
	if (!answer.ok) throw new Error(`A piece of the search page cannot be loaded: status ${answer.status}.`);
	const text = await answer.text();
	return () => {
		const piece = document.createElement("template");
		piece.innerHTML = text;
		for (const found of piece.content.querySelectorAll<HTMLElement>("[data-part]")) {
			document.querySelector(`[data-part-here="${found.dataset.part}"]`)?.replaceWith(...found.childNodes);
			found.remove();
		}
		document.body.append(piece.content);
	};
}
