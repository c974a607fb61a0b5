import { deploy } from "./deploy.ts";
import { openTarget } from "./open-target.ts";
import { DeployProblem } from "./problem.ts";
import { Source } from "./source.ts";
import { describeSummary } from "./summary.ts";
import type { TargetAddress } from "./target-address.ts";

/** What the publisher's process asks of this one. */
export interface DeployOrder {
	address: TargetAddress;
	/** the live site, or a symlink to it */
	from: string;
	/** milliseconds */
	deleteAfter: number;
}

/** What it is told. */
export interface DeployAnswer {
	done: boolean;
	/** German */
	message: string;
}

/* Kept from order to order: hashes of files that did not change are not made again. */
let source: Source | null = null;

async function carryOut({ address, from, deleteAfter }: DeployOrder): Promise<DeployAnswer> {
	if (source?.folder !== from) source = new Source(from);
	try {
		const summary = await deploy(source, await openTarget(address, from), { deleteAfter });
		return { done: true, message: describeSummary(summary) };
	} catch (error) {
		return {
			done: false,
			message: error instanceof DeployProblem ? error.message : `Unerwarteter Fehler: ${(error as Error).message ?? error}`,
		};
	}
}

process.on("message", async (order: DeployOrder) => {
	process.send?.(await carryOut(order));
});

/* Without the publisher nobody would start it anew or hear of it; what was sent so far is noted. */
process.once("disconnect", () => process.exit(0));
/* Ctrl-C reaches every process of the terminal; the publisher ends first, and this one with it. */
process.on("SIGINT", () => undefined);
