/** The shortlist: kept on the visitor's own device, and only after they pressed „Merken“. */

export interface Remembered {
	/** the service's path on this site */
	path: string;
	name: string;
}

const KEY = "kinderstark-merkliste";
const MOST = 200;

/* What stands in the storage may be anything: an old version, another script, a curious visitor. */
export function parseShortlist(stored: string | null): Remembered[] {
	try {
		const value: unknown = JSON.parse(stored ?? "[]");
		if (!Array.isArray(value)) return [];
		return value.flatMap((item: unknown) => {
			const { path, name } = (typeof item === "object" && item !== null ? item : {}) as Partial<Remembered>;
			const fits = typeof path === "string" && /^\/angebote\/[a-z0-9-]+\/$/.test(path) && typeof name === "string" && name !== "";
			return fits ? [{ path, name }] : [];
		});
	} catch {
		return [];
	}
}

/** The list, empty where the browser keeps nothing. Reading asks the storage, so call it only for the visitor's list. */
export function shortlist(): Remembered[] {
	try {
		return parseShortlist(localStorage.getItem(KEY));
	} catch {
		return [];
	}
}

/** Keeps the list; an empty one leaves nothing behind. False when the browser does not allow it. */
export function keep(list: readonly Remembered[]): boolean {
	try {
		if (list.length === 0) localStorage.removeItem(KEY);
		else localStorage.setItem(KEY, JSON.stringify(list.slice(0, MOST)));
		return true;
	} catch {
		return false;
	}
}
