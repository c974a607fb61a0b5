import { isCompressedCopy, isHashed, PHASES, phaseOf, RELEASE_FILE, withoutCompression } from "./phases.ts";
import type { SourceFile } from "./source.ts";
import type { DeployState } from "./state.ts";

export type Step =
	/** `leads`: from the next step on, something on the target leads to these new pages */
	| { kind: "put"; files: SourceFile[]; leads: boolean }
	/** `last`: nothing on the target leads to these any more */
	| { kind: "delete"; paths: string[]; last: boolean };

export interface Plan {
	/** to be done one after the other; none is empty */
	steps: Step[];
	/** files that are on the target as they should be */
	unchanged: number;
	/** hashed assets that the site no longer has and that wait for their grace time to end, and since when (ISO time) */
	gone: Record<string, string>;
}

export interface PlanInput {
	files: ReadonlyMap<string, SourceFile>;
	state: DeployState;
	now: Date;
	/** milliseconds that a hashed asset stays after the site no longer has it */
	deleteAfter: number;
}

/** Every folder above a path. */
function foldersOf(path: string): string[] {
	const parts = path.split("/");
	return parts.slice(1).map((_, index) => parts.slice(0, index + 1).join("/"));
}

/**
 * What has to be done, in the order in which no visitor meets a broken moment: what pages need, new pages, changed pages
 * (only now anything leads to the new ones), what lists them, deletions, `release.json`.
 */
export function planDeployment({ files, state, now, deleteAfter }: PlanInput): Plan {
	const isThere = (path: string) => Object.hasOwn(state.files, path) || Object.hasOwn(state.open, path);
	const wasThere = (path: string) => Object.hasOwn(state.files, path) || state.open[path] === "changed";
	const there = [...Object.keys(state.files), ...Object.keys(state.open)];

	const send = [...files.values()].filter(({ path, sha256 }) => state.files[path] !== sha256).sort((a, b) => (a.path < b.path ? -1 : 1));
	const gone: Record<string, string> = {};
	const remove = new Set<string>();
	for (const path of there) {
		if (files.has(path)) continue;
		const since = state.gone[path] ?? now.toISOString();
		if (isHashed(path) && now.getTime() - Date.parse(since) < deleteAfter) gone[path] = since;
		else remove.add(path);
	}

	/* A file where a folder has to be, files where a file has to be, and a compressed copy of what is about to change: first. */
	const sent = new Set(send.map(({ path }) => path));
	const sentFolders = new Set(send.flatMap(({ path }) => foldersOf(path)));
	const inTheWay = new Map<string, string[]>();
	const clear = (path: string, before: string) => {
		const known = inTheWay.get(before);
		if (known) known.push(path);
		else inTheWay.set(before, [path]);
		remove.delete(path);
		delete gone[path];
	};
	for (const path of there) {
		if (files.has(path)) continue;
		const above = foldersOf(path).find((folder) => sent.has(folder));
		if (above !== undefined) clear(path, above);
		else if (sentFolders.has(path)) for (const one of send.filter((file) => file.path.startsWith(`${path}/`))) clear(path, one.path);
		else if (isCompressedCopy(path) && sent.has(withoutCompression(path))) clear(path, withoutCompression(path));
	}

	const steps: Step[] = [];
	const cleared = new Set<string>();
	const addPut = (group: SourceFile[], leads = false) => {
		if (group.length === 0) return;
		const first = [...new Set(group.flatMap(({ path }) => inTheWay.get(path) ?? []))].filter((path) => !cleared.has(path));
		for (const path of first) cleared.add(path);
		if (first.length > 0) steps.push({ kind: "delete", paths: first, last: false });
		steps.push({ kind: "put", files: group, leads });
	};
	for (const phase of PHASES) {
		if (phase === "release" && remove.size > 0) steps.push({ kind: "delete", paths: [...remove].sort(), last: true });
		const group = send.filter(({ path }) => phaseOf(path) === phase);
		const isNew = ({ path }: SourceFile) => !wasThere(withoutCompression(path));
		if (phase === "pages") {
			addPut(group.filter(isNew), true);
			addPut(group.filter((file) => !isNew(file)));
		} else addPut(group);
	}
	if (send.length === 0 && remove.size === 0) return { steps: [], unchanged: files.size, gone };
	return { steps, unchanged: [...files.keys()].filter((path) => isThere(path) && !sent.has(path)).length, gone };
}

/** Notes in the state, before anything is done, which paths a step touches. */
export function openPaths(state: DeployState, step: Step): void {
	if (step.kind === "put") {
		for (const { path } of step.files) {
			state.open[path] = Object.hasOwn(state.files, path) || state.open[path] === "changed" ? "changed" : "new";
			delete state.files[path];
		}
		return;
	}
	for (const path of step.paths) {
		/* Gone or not, nothing leads there: should the page come back, it comes as a new one. */
		state.open[path] = "new";
		delete state.files[path];
	}
}

/** Notes in the state that a step, or a part of it, is done. */
export function closePaths(state: DeployState, step: Step): void {
	if (step.kind === "put") {
		for (const { path, sha256 } of step.files) {
			state.files[path] = sha256;
			delete state.open[path];
		}
		return;
	}
	for (const path of step.paths) {
		delete state.files[path];
		delete state.open[path];
		delete state.gone[path];
	}
}

/** A step in parts that are small enough for a target; a page and its compressed copies stay together. */
export function* inBatches(step: Step, most: { files: number; bytes: number }): Generator<Step> {
	if (step.kind === "delete") {
		for (let from = 0; from < step.paths.length; from += most.files) {
			yield { ...step, paths: step.paths.slice(from, from + most.files) };
		}
		return;
	}
	let files: SourceFile[] = [];
	let bytes = 0;
	for (const file of step.files) {
		const full = files.length >= most.files || bytes + file.size > most.bytes;
		if (full && files.length > 0 && !isCompressedCopy(file.path)) {
			yield { ...step, files };
			files = [];
			bytes = 0;
		}
		files.push(file);
		bytes += file.size;
	}
	if (files.length > 0) yield { ...step, files };
}

/** True for a target that this engine, or an earlier one, has sent a site to. */
export function holdsSite(found: ReadonlyMap<string, unknown>): boolean {
	return found.size === 0 || found.has(RELEASE_FILE);
}
