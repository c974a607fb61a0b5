import { mkdtemp, readdir, rm } from "node:fs/promises";
import path from "node:path";
import { makeDirectory } from "@kinderstark/content-types/synthetic";
import { inRoot } from "../../operate/paths.ts";
import { OperatorProblem } from "../../operate/problem.ts";
import { benchFolder } from "../bench-folder.ts";
import { median } from "../numbers.ts";
import { runQuietly } from "../run.ts";
import { type PeerPages, peerPages } from "./pages.ts";
import { TreeMemory } from "./process-tree.ts";
import { writeEleventySite, writeHugoSite } from "./write-input.ts";

/** A full build of another generator, as its users start it. */
export interface PeerResult {
	name: string;
	version: string;
	services: number;
	/** HTML files in its output */
	pages: number;
	/** from start to end of its process */
	wall_ms: number;
	pages_per_s: number;
	peak_mb: number;
}

interface Peer {
	name: string;
	program: string;
	args: string[];
	version: string[];
	/** German: what to do when it is not there */
	missing: string;
	write(folder: string, pages: PeerPages): Promise<void>;
}

const ELEVENTY = inRoot("node_modules/.bin/eleventy");

const PEERS: readonly Peer[] = [
	{
		name: "hugo",
		program: "hugo",
		args: ["--quiet"],
		version: ["version"],
		missing: "Hugo fehlt. Bitte installieren (Debian: apt-get install hugo) oder mit --only ohne Vergleich messen.",
		write: writeHugoSite,
	},
	{
		name: "eleventy",
		program: process.execPath,
		args: [ELEVENTY, "--quiet"],
		version: [ELEVENTY, "--version"],
		missing: "Eleventy fehlt. Bitte „npm ci“ ausführen.",
		write: writeEleventySite,
	},
];

async function run(peer: Peer, args: string[], cwd: string) {
	let memory: TreeMemory | undefined;
	try {
		const { code, output, milliseconds } = await runQuietly(peer.program, args, {
			cwd,
			onStart: (pid) => {
				memory = new TreeMemory(pid);
			},
		});
		const peak = (await memory?.stop()) ?? 0;
		if (code !== 0) throw new OperatorProblem(`${peer.name} ist gescheitert:\n${output.trim().slice(-2000)}`);
		return { output: output.trim(), milliseconds, peak };
	} catch (error) {
		await memory?.stop();
		throw (error as NodeJS.ErrnoException).code === "ENOENT" ? new OperatorProblem(peer.missing) : error;
	}
}

/* Hugo writes a page that leads from /de/ to /, asked for or not. */
const UNASKED = path.join("de", "index.html");

async function pagesIn(folder: string): Promise<number> {
	return (await readdir(folder, { recursive: true })).filter((name) => name.endsWith(".html") && name !== UNASKED).length;
}

async function measurePeer(
	peer: Peer,
	pages: PeerPages,
	services: number,
	rounds: number,
	say: (line: string) => void,
): Promise<PeerResult> {
	const folder = await mkdtemp(path.join(await benchFolder(), `${peer.name}-`));
	try {
		const version = /\d+\.\d+\.\d+/.exec((await run(peer, peer.version, folder)).output)?.[0] ?? "";
		await peer.write(folder, pages);
		const results: { milliseconds: number; peak: number }[] = [];
		for (let round = 0; round < rounds; round += 1) {
			await rm(path.join(folder, "public"), { recursive: true, force: true });
			results.push(await run(peer, peer.args, folder));
		}
		const count = await pagesIn(path.join(folder, "public"));
		const expected = pages.services.length + pages.lists.length;
		if (count !== expected) throw new OperatorProblem(`${peer.name} hat ${count} statt ${expected} Seiten gebaut.`);
		const wall = median(results.map(({ milliseconds }) => milliseconds));
		const result = {
			name: peer.name,
			version,
			services,
			pages: count,
			wall_ms: Math.round(wall),
			pages_per_s: Math.round(count / (wall / 1000)),
			peak_mb: Math.max(...results.map(({ peak }) => peak)),
		};
		say(`${peer.name} ${version}: ${count} Seiten in ${(wall / 1000).toFixed(1)} s, ${result.peak_mb} MB`);
		return result;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Full builds of the same directory with Hugo and Eleventy: median of `rounds`, the highest memory of all of them. */
export async function measurePeers(services: number, rounds: number, say: (line: string) => void): Promise<PeerResult[]> {
	const pages = peerPages(makeDirectory({ services }));
	const results: PeerResult[] = [];
	for (const peer of PEERS) results.push(await measurePeer(peer, pages, services, rounds, say));
	return results;
}
