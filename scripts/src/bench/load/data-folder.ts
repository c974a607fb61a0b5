import { existsSync } from "node:fs";
import { cp, mkdir, mkdtemp, readdir, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { makeDirectory, type SyntheticDirectory } from "@kinderstark/content-types/synthetic";
import Database from "better-sqlite3";
import { BUILDS, buildWhatChanged, sourceHash } from "../../operate/builds.ts";
import { inRoot } from "../../operate/paths.ts";
import { OperatorProblem } from "../../operate/problem.ts";
import { BENCH_ADMIN, installationAt } from "../installation.ts";
import { runQuietly } from "../run.ts";
import { loadDirectory, seededIds } from "./load.ts";

/** What a loaded database is made from; when it changes, a new one is made. */
const MADE_FROM = [
	"content-types/src",
	"content-types/seed",
	"content-types/synthetic",
	"cms/src",
	"cms/config",
	"scripts/src/bench/load",
	"package-lock.json",
];

export interface LoadedData {
	/** a folder of its own, to be removed by whoever asked for it */
	dataDir: string;
	directory: SyntheticDirectory;
	/** documentIds of the seed's entries in this database */
	ids: Map<string, string>;
}

const databaseIn = (folder: string) => path.join(folder, "cms", "data.db");

export function readSeededIds(dataDir: string): Map<string, string> {
	const database = new Database(databaseIn(dataDir), { readonly: true });
	try {
		return seededIds(database);
	} finally {
		database.close();
	}
}

/** A new data folder with the first content, as the product makes it. */
async function seededFolder(folder: string): Promise<void> {
	await mkdir(folder, { recursive: true });
	const { code, output } = await runQuietly(process.execPath, [inRoot("scripts/src/seed.ts")], {
		env: { ...process.env, ...installationAt(folder), ...BENCH_ADMIN },
	});
	if (code !== 0) throw new OperatorProblem(`Die ersten Inhalte für die Messung lassen sich nicht anlegen:\n${output.trim()}`);
}

async function makeFolder(folder: string, directory: SyntheticDirectory, say: (line: string) => void): Promise<void> {
	const unfinished = `${folder}.${process.pid}`;
	try {
		await seededFolder(unfinished);
		const began = performance.now();
		const written = loadDirectory(databaseIn(unfinished), directory);
		say(`${written} Einträge in die Datenbank geschrieben (${((performance.now() - began) / 1000).toFixed(1)} s).`);
		await rename(unfinished, folder);
	} finally {
		await rm(unfinished, { recursive: true, force: true });
	}
}

/* Databases of an older state of the code are of no use to anybody. */
async function removeOutdated(cache: string, services: number, keep: string): Promise<void> {
	for (const name of await readdir(cache)) {
		if (name.startsWith(`${services}-`) && name !== keep) await rm(path.join(cache, name), { recursive: true, force: true });
	}
}

/**
 * A data folder with a synthetic directory in its database, ready to be started. Made once for each number of services
 * and kept in `.cache/bench`; what is handed out is a copy.
 */
export async function loadedData(services: number, say: (line: string) => void): Promise<LoadedData> {
	await buildWhatChanged(
		BUILDS.filter(({ workspace }) => workspace === "cms"),
		say,
	);
	const cache = inRoot(".cache", "bench");
	await mkdir(cache, { recursive: true });
	const name = `${services}-${(await sourceHash(MADE_FROM)).slice(0, 16)}`;
	const folder = path.join(cache, name);
	const directory = makeDirectory({ services });
	if (!existsSync(folder)) {
		say(`Ein Verzeichnis mit ${services} Angeboten in drei Sprachen wird angelegt …`);
		await makeFolder(folder, directory, say);
		await removeOutdated(cache, services, name);
	}
	const dataDir = await mkdtemp(path.join(tmpdir(), "kinderstark-bench-"));
	await cp(folder, dataDir, { recursive: true });
	return { dataDir, directory, ids: readSeededIds(dataDir) };
}
