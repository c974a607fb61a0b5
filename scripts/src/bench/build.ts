import { BUILDS, buildWhatChanged } from "../operate/builds.ts";
import { inRoot } from "../operate/paths.ts";
import { OperatorProblem } from "../operate/problem.ts";
import { median } from "./numbers.ts";
import { measurePeers, type PeerResult } from "./peers/measure.ts";
import { TreeMemory } from "./peers/process-tree.ts";
import { runQuietly } from "./run.ts";

/** What the site's own measurement says of a full build. */
interface OwnResult {
	services: number;
	pages: number;
	pages_per_s: number;
	peak_mb: number;
}

/** A full build of our own, in a process of its own. Its rate counts rendering and writing, as the process tells it. */
async function ownBuild(services: number) {
	let memory: TreeMemory | undefined;
	const { code, output, milliseconds } = await runQuietly(
		process.execPath,
		[inRoot("site/publisher/commands/measure-build.ts"), "--services", String(services)],
		{
			onStart: (pid) => {
				memory = new TreeMemory(pid);
			},
		},
	);
	const peak = (await memory?.stop()) ?? 0;
	const last = output.trimEnd().split("\n").at(-1) ?? "";
	if (code !== 0 || !last.startsWith("{")) throw new OperatorProblem(`Der Bau der Website ist gescheitert:\n${output.trim().slice(-2000)}`);
	const told = JSON.parse(last) as OwnResult;
	return { ...told, peak_mb: Math.max(peak, told.peak_mb), wall_ms: Math.round(milliseconds) };
}

async function ownBuilds(services: number, rounds: number, say: (line: string) => void) {
	const results: Awaited<ReturnType<typeof ownBuild>>[] = [];
	for (let round = 0; round < rounds; round += 1) results.push(await ownBuild(services));
	const middle = results.find(({ pages_per_s }) => pages_per_s === median(results.map((one) => one.pages_per_s)));
	const result = { ...(middle as OwnResult), peak_mb: Math.max(...results.map(({ peak_mb }) => peak_mb)) };
	say(`kinderstark: ${result.pages} Seiten, ${result.pages_per_s} je Sekunde, ${result.peak_mb} MB`);
	return result;
}

/**
 * Every page made anew, at several sizes: ours, and equivalent sites of Hugo and Eleventy from the same directory.
 * Median of `rounds` builds, the highest memory of the whole tree of processes in any of them.
 */
export async function benchBuild(options: { services: readonly number[]; rounds: number; say(line: string): void }): Promise<unknown> {
	const { services, rounds, say } = options;
	await buildWhatChanged(
		BUILDS.filter(({ workspace }) => workspace === "site"),
		say,
	);
	const runs: OwnResult[] = [];
	const peers: PeerResult[] = [];
	for (const count of services) {
		say(`${count} Angebote in drei Sprachen:`);
		runs.push(await ownBuilds(count, rounds, say));
		peers.push(...(await measurePeers(count, rounds, say)));
	}
	return { bench: "build", rounds, runs, peers };
}
