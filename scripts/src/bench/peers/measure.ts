import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeDirectory } from "@kinderstark/content-types/synthetic";
import { inRoot } from "../../operate/paths.ts";
import { OperatorProblem } from "../../operate/problem.ts";
import { median } from "../numbers.ts";
import { TreeMemory } from "../process-tree.ts";
import { runQuietly } from "../run.ts";
import { type PeerPages, peerPages } from "./pages.ts";
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
	/** Pagefind's index of these pages, made afterwards as its users make it: our own builds have theirs in them */
	search_ms: number;
	search_peak_mb: number;
	pages_per_s_with_search: number;
}

interface Program {
	name: string;
	program: string;
	/** German: what to do when it is not there */
	missing: string;
}

interface Peer extends Program {
	args: string[];
	version: string[];
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

const PAGEFIND = inRoot("node_modules/.bin/pagefind");

const SEARCH: Program = { name: "pagefind", program: process.execPath, missing: "Pagefind fehlt. Bitte „npm ci“ ausführen." };

async function run(peer: Program, args: string[], cwd: string) {
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

interface Measured {
	milliseconds: number;
	peak: number;
}

const usualTime = (results: readonly Measured[]) => median(results.map(({ milliseconds }) => milliseconds));
const highest = (results: readonly Measured[]) => Math.max(...results.map(({ peak }) => peak));
const rate = (pages: number, milliseconds: number) => Math.round(pages / (milliseconds / 1000));

async function measurePeer(
	peer: Peer,
	pages: PeerPages,
	services: number,
	rounds: number,
	say: (line: string) => void,
): Promise<PeerResult> {
	const folder = await mkdtemp(path.join(tmpdir(), `kinderstark-bench-${peer.name}-`));
	try {
		const version = /\d+\.\d+\.\d+/.exec((await run(peer, peer.version, folder)).output)?.[0] ?? "";
		await peer.write(folder, pages);
		const results: Measured[] = [];
		const searches: Measured[] = [];
		for (let round = 0; round < rounds; round += 1) {
			await rm(path.join(folder, "public"), { recursive: true, force: true });
			results.push(await run(peer, peer.args, folder));
			searches.push(await run(SEARCH, [PAGEFIND, "--site", "public", "--quiet"], folder));
		}
		const count = await pagesIn(path.join(folder, "public"));
		const expected = pages.services.length + pages.lists.length;
		if (count !== expected) throw new OperatorProblem(`${peer.name} hat ${count} statt ${expected} Seiten gebaut.`);
		const wall = usualTime(results);
		const search = usualTime(searches);
		const result = {
			name: peer.name,
			version,
			services,
			pages: count,
			wall_ms: Math.round(wall),
			pages_per_s: rate(count, wall),
			peak_mb: highest(results),
			search_ms: Math.round(search),
			search_peak_mb: highest(searches),
			pages_per_s_with_search: rate(count, wall + search),
		};
		say(
			`${peer.name} ${version}: ${count} Seiten in ${(wall / 1000).toFixed(1)} s, ${result.peak_mb} MB; Suche von Pagefind: ${(search / 1000).toFixed(1)} s, ${result.search_peak_mb} MB`,
		);
		return result;
	} finally {
		await rm(folder, { recursive: true, force: true });
	}
}

/** Full builds of the same directory with Hugo and Eleventy, and Pagefind's index of each: median of `rounds`, the highest memory of all. */
export async function measurePeers(services: number, rounds: number, say: (line: string) => void): Promise<PeerResult[]> {
	const pages = peerPages(makeDirectory({ services }));
	const results: PeerResult[] = [];
	for (const peer of PEERS) results.push(await measurePeer(peer, pages, services, rounds, say));
	return results;
}
