import { readFile } from "node:fs/promises";
import path from "node:path";
import { readState } from "../../../../site/publisher/state.ts";

async function peakOf(pid: number): Promise<number> {
	const kilobytes = /VmHWM:\s+(\d+)/.exec(await readFile(`/proc/${pid}/status`, "utf8").catch(() => ""))?.[1];
	return Number(kilobytes ?? 0) / 1024;
}

async function childrenOf(pid: number): Promise<number[]> {
	const direct = (await readFile(`/proc/${pid}/task/${pid}/children`, "utf8").catch(() => ""))
		.trim()
		.split(" ")
		.filter(Boolean)
		.map(Number);
	return [...direct, ...(await Promise.all(direct.map(childrenOf))).flat()];
}

export interface PublisherMemory {
	/** the most that the publisher has had in memory since its start, in MB; null where it cannot be told */
	rss_mb: number | null;
	/** the same for the processes it has started (the search index), summed up */
	search_rss_mb: number | null;
}

/** Peak memory of a running installation's publisher and of its helpers (Linux). */
export async function publisherMemory(dataDir: string): Promise<PublisherMemory> {
	const state = await readState(path.join(dataDir, "site"));
	if (!state) return { rss_mb: null, search_rss_mb: null };
	const own = await peakOf(state.pid);
	const helpers = await Promise.all((await childrenOf(state.pid)).map(peakOf));
	return {
		rss_mb: own > 0 ? Math.round(own) : null,
		search_rss_mb: helpers.length > 0 ? Math.round(helpers.reduce((sum, one) => sum + one, 0)) : null,
	};
}
