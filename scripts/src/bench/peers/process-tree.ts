import { readdir, readFile } from "node:fs/promises";

const PAGE_KB = 4;
const LOOK_EVERY = 25;

async function childrenByParent(): Promise<Map<number, number[]>> {
	const found = new Map<number, number[]>();
	const pids = (await readdir("/proc")).filter((name) => /^\d+$/.test(name)).map(Number);
	await Promise.all(
		pids.map(async (pid) => {
			const stat = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => "");
			const parent = Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1] ?? 0);
			found.set(parent, [...(found.get(parent) ?? []), pid]);
		}),
	);
	return found;
}

async function residentOf(pid: number): Promise<number> {
	const pages = (await readFile(`/proc/${pid}/statm`, "utf8").catch(() => "0 0")).split(" ")[1];
	return (Number(pages) * PAGE_KB) / 1024;
}

/** Watches how much memory a process and all that it has started take together (Linux; shared pages count for each). */
export class TreeMemory {
	readonly #pid: number;
	readonly #watching: Promise<void>;
	#over = false;
	/** the most so far, in MB */
	peak = 0;

	constructor(pid: number) {
		this.#pid = pid;
		this.#watching = this.#watch();
	}

	async stop(): Promise<number> {
		this.#over = true;
		await this.#watching;
		return Math.round(this.peak);
	}

	async #watch(): Promise<void> {
		for (let tree = [this.#pid], round = 0; !this.#over; round += 1) {
			/* Looking through all processes costs more than reading the known ones. */
			if (round % 8 === 0) {
				const children = await childrenByParent();
				tree = [this.#pid];
				for (const pid of tree) tree.push(...(children.get(pid) ?? []));
			}
			const now = (await Promise.all(tree.map(residentOf))).reduce((sum, one) => sum + one, 0);
			this.peak = Math.max(this.peak, now);
			await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY));
		}
	}
}
