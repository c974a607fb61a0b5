import { isPublicPath } from "./phases.ts";

export const STATE_FILE = ".kinderstark-deploy.json";
export const LOCK_FILE = ".kinderstark-deploy.lock";

/**
 * What lies on a target, kept there in `.kinderstark-deploy.json`.
 * Nothing is touched on the target before it stands under `open`, so that a run that died leaves no wrong claim behind.
 */
export interface DeployState {
	version: 1;
	/** sha256 (hex) by path of what is there for certain */
	files: Record<string, string>;
	/** paths being worked on: `new` was not there before, `changed` was; what is there now is not known */
	open: Record<string, "new" | "changed">;
	/** hashed assets that the site no longer has, and since when (ISO time): they are deleted after the grace time */
	gone: Record<string, string>;
}

export const emptyState = (): DeployState => ({ version: 1, files: {}, open: {}, gone: {} });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null && !Array.isArray(value);

function only<T extends string>(value: unknown, good: (item: unknown) => boolean): Record<string, T> {
	const found: Record<string, T> = {};
	if (!isRecord(value)) return found;
	for (const [path, item] of Object.entries(value)) if (isPublicPath(path) && good(item)) found[path] = item as T;
	return found;
}

/** The state from the text of its file; null when it is no such thing, and the target has to be compared file by file. */
export function parseState(text: string): DeployState | null {
	let value: unknown;
	try {
		value = JSON.parse(text);
	} catch {
		return null;
	}
	if (!isRecord(value) || value.version !== 1 || !isRecord(value.files)) return null;
	return {
		version: 1,
		files: only(value.files, (item) => typeof item === "string" && /^[0-9a-f]{64}$/.test(item)),
		open: only(value.open, (item) => item === "new" || item === "changed"),
		gone: only(value.gone, (item) => typeof item === "string" && !Number.isNaN(Date.parse(item))),
	};
}

export const formatState = (state: DeployState) => `${JSON.stringify(state)}\n`;
