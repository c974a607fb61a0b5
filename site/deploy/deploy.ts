import { setTimeout as sleep } from "node:timers/promises";
import { acquireLock, type Lock, type LockTimes } from "./lock.ts";
import { type PHASES, phaseOf } from "./phases.ts";
import { closePaths, holdsSite, inBatches, openPaths, type Plan, planDeployment, type Step } from "./plan.ts";
import { DeployProblem } from "./problem.ts";
import { type Source, SourceChanged, type SourceFile, type SourceTree } from "./source.ts";
import { type DeployState, emptyState, formatState, parseState, STATE_FILE } from "./state.ts";
import type { Target } from "./target.ts";

export interface DeployOptions {
	/** milliseconds that a hashed asset stays on the target after the site no longer has it */
	deleteAfter: number;
	/** only tell what would be done */
	dryRun?: boolean;
	/** German lines on how far it is */
	log?(line: string): void;
	now?(): Date;
	/** milliseconds between two notes of the progress on the target: so much work may be done twice after a death */
	noteEvery?: number;
	lockTimes?: LockTimes;
}

export interface DeploySummary {
	sent: number;
	/** bytes of the files sent */
	bytes: number;
	deleted: number;
	unchanged: number;
	/** hashed assets that will be deleted after their grace time */
	waiting: number;
	passes: number;
	milliseconds: number;
	dryRun: boolean;
	/** files to be sent by phase, for a dry run */
	toSend: Partial<Record<(typeof PHASES)[number], string[]>>;
	toDelete: string[];
}

/** The site may change while it is sent. So often it is begun anew; what has been sent counts. */
const MOST_PASSES = 20;
const NOTE_EVERY = 3000;

interface Run {
	source: Source;
	target: Target;
	options: DeployOptions;
	state: DeployState;
	/** false while the state does not stand on the target yet */
	noted: boolean;
	lock: Lock | null;
	summary: DeploySummary;
}

const wantedFiles = (tree: SourceTree, target: Target): ReadonlyMap<string, SourceFile> =>
	new Map([...tree.files].filter(([path]) => target.wants(path, tree)));

/** What is on the target, from its own record, or, without one, by looking at every file. */
async function stateOf(source: Source, target: Target, tree: SourceTree): Promise<Pick<Run, "state" | "noted">> {
	const text = await target.read(STATE_FILE);
	const known = text === null ? null : parseState(text);
	if (known) return { state: known, noted: true };
	const found = await target.survey(source, tree);
	if (text === null && !holdsSite(found)) {
		throw new DeployProblem(
			`In ${target.label} liegen schon andere Dateien, aber keine Website von hier (release.json fehlt). Damit nichts davon verloren geht, bitte ein leeres Ziel angeben.`,
		);
	}
	const state = emptyState();
	for (const [path, same] of found) {
		const file = tree.files.get(path);
		if (same && file) state.files[path] = file.sha256;
		else state.open[path] = "changed";
	}
	return { state, noted: false };
}

async function runStep({ source, target, summary }: Run, tree: SourceTree, part: Step): Promise<void> {
	if (part.kind === "delete") {
		await target.delete(part.paths);
		summary.deleted += part.paths.length;
		return;
	}
	const { files, bytes } = await target.put(source, tree, part.files);
	summary.sent += files;
	summary.bytes += bytes;
}

const sameGone = (a: Record<string, string>, b: Record<string, string>) => {
	const keys = Object.keys(a);
	return keys.length === Object.keys(b).length && keys.every((key) => a[key] === b[key]);
};

async function runPass(run: Run, tree: SourceTree, plan: Plan): Promise<void> {
	const { target, state, options, lock, summary } = run;
	const total = plan.steps.reduce((sum, step) => sum + (step.kind === "put" ? step.files.length : 0), 0);
	const note = async () => {
		await lock?.check();
		await target.write(STATE_FILE, formatState(state));
		run.noted = true;
	};
	if (run.noted && plan.steps.length === 0 && sameGone(state.gone, plan.gone)) return;
	/*
	 * All at once, to write the record as seldom as possible, but for the last deletions: until everything before them is done,
	 * those files are there, and pages lead to them.
	 */
	for (const step of plan.steps) if (step.kind === "put" || !step.last) openPaths(state, step);
	state.gone = { ...plan.gone };
	await note();
	if (plan.steps.length === 0) return;
	let done = 0;
	let noted = performance.now();
	try {
		for (const step of plan.steps) {
			if (step.kind === "delete" && step.last) {
				openPaths(state, step);
				await note();
			}
			for (const part of inBatches(step, target.batch)) {
				await runStep(run, tree, part);
				closePaths(state, part);
				if (part.kind === "put") done += part.files.length;
				if (performance.now() - noted < (options.noteEvery ?? NOTE_EVERY)) continue;
				await note();
				noted = performance.now();
				options.log?.(`${done} von ${total} Dateien geprüft und übertragen …`);
			}
			/* A run that goes on after a death must know that pages lead to these by then. */
			if (step.kind === "put" && step.leads) await note();
		}
	} catch (error) {
		/* What was sent need not be sent again. When even that cannot be noted, the earlier note is still right. */
		if (summary.sent > 0) await note().catch(() => undefined);
		throw error;
	}
	await note();
}

/**
 * Sends what differs to a target, and deletes there what the site no longer has. Resumes what an earlier run left.
 * @throws DeployProblem with a German message about what to change
 */
export async function deploy(source: Source, target: Target, options: DeployOptions): Promise<DeploySummary> {
	const began = performance.now();
	const now = options.now ?? (() => new Date());
	const summary: DeploySummary = {
		sent: 0,
		bytes: 0,
		deleted: 0,
		unchanged: 0,
		waiting: 0,
		passes: 0,
		milliseconds: 0,
		dryRun: options.dryRun ?? false,
		toSend: {},
		toDelete: [],
	};
	let tree = await source.read();
	let lock: Lock | null = null;
	try {
		await target.open(!summary.dryRun);
		if (!summary.dryRun) {
			lock = await acquireLock(target, options.lockTimes);
			await target.begin();
		}
		const run: Run = { source, target, options, lock, summary, ...(await stateOf(source, target, tree)) };
		for (;;) {
			summary.passes += 1;
			const plan = planDeployment({ files: wantedFiles(tree, target), state: run.state, now: now(), deleteAfter: options.deleteAfter });
			if (summary.passes === 1) summary.unchanged = plan.unchanged;
			summary.waiting = Object.keys(plan.gone).length;
			if (summary.dryRun) {
				tellPlan(summary, plan);
				break;
			}
			let complete = true;
			try {
				await runPass(run, tree, plan);
			} catch (error) {
				if (!(error instanceof SourceChanged)) throw error;
				complete = false;
			}
			if (complete && (summary.passes >= MOST_PASSES || (await source.isStill(tree)))) break;
			if (summary.passes >= MOST_PASSES) {
				throw new DeployProblem(
					"Die Website hat sich während der Übertragung immer wieder geändert. Was schon übertragen ist, bleibt; bitte gleich noch einmal starten.",
				);
			}
			/* Somebody is publishing: a moment later there is more to send at once. */
			await sleep(Math.min(50 * summary.passes, 500));
			tree = await source.read();
		}
	} finally {
		/* A lock that stays is given up as soon as its process is gone; the reason for a failure must not be lost for it. */
		await lock?.release().catch(() => undefined);
		await target.close();
	}
	summary.milliseconds = Math.round(performance.now() - began);
	return summary;
}

function tellPlan(summary: DeploySummary, plan: Plan): void {
	for (const step of plan.steps) {
		if (step.kind === "delete") summary.toDelete.push(...step.paths);
		else {
			for (const { path, size } of step.files) {
				const phase = phaseOf(path);
				summary.toSend[phase] ??= [];
				summary.toSend[phase].push(path);
				summary.sent += 1;
				summary.bytes += size;
			}
		}
	}
	summary.deleted = summary.toDelete.length;
}
