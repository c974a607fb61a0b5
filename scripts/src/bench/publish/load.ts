import type { EventEmitter } from "node:events";
import autocannon from "autocannon";
import { inRoot } from "../../operate/paths.ts";
import { OperatorProblem } from "../../operate/problem.ts";
import type { AdminApi } from "../admin-api.ts";
import type { Product } from "../product.ts";
import { runQuietly } from "../run.ts";
import { untilAllLive } from "./burst.ts";
import type { EditMaker } from "./edits.ts";
import type { Reader } from "./http.ts";

const CONNECTIONS = 50;
/** Longer than any measurement: it is stopped when the edits are done. */
const AT_MOST_S = 3600;

export interface LoadResult {
	requests: number;
	/** all that `failures` counts */
	failed: number;
	/** answers other than 200, connections that failed, answers that took too long, answers that never came */
	failures: { status: number; connection: number; timeout: number; lost: number };
	/** answers that are shorter than they say, or pages that do not end as pages do */
	torn: number;
	publishes: number;
	rollbacks: number;
	/** the slowest `npm run rollback`, start of its process included */
	rollback_max_ms: number;
	/** one before the visitors came; null where none was asked for */
	rollback_alone_ms: number | null;
	/** of the visitors' answers */
	p99_ms: number;
}

/** What autocannon does not count: answers whose length is not the one they announce, requests that were never answered. */
class AnswerCheck {
	torn = 0;
	/** requests after one without an answer; those that autocannon knows of (time-outs, errors) are among them */
	unanswered = 0;

	watch(client: EventEmitter): void {
		let expected: number | null = null;
		let received = 0;
		let inBody = false;
		let waiting = false;
		client.on("request", () => {
			if (waiting) this.unanswered += 1;
			/* The connection was lost in the middle of an answer. */
			if (inBody) this.torn += 1;
			waiting = true;
			inBody = false;
		});
		client.on("headers", ({ headers }: { headers: string[] }) => {
			const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === "content-length");
			expected = at < 0 ? null : Number(headers[at + 1]);
			received = 0;
			inBody = true;
		});
		client.on("body", (body: Buffer) => {
			received += body.length;
		});
		client.on("response", () => {
			if (expected !== null && received !== expected) this.torn += 1;
			waiting = false;
			inBody = false;
		});
	}
}

const isWhole = (body: string | Buffer) => body.toString().trimEnd().endsWith("</html>");

/** Milliseconds that the command takes. */
async function rollBack(product: Product): Promise<number> {
	const { code, output, milliseconds } = await runQuietly(process.execPath, [inRoot("scripts/src/site-command.mjs"), "rollback"], {
		env: { ...process.env, ...product.environment },
	});
	if (code !== 0) throw new OperatorProblem(`Das Zurückschalten ist gescheitert: ${output.trim()}`);
	return milliseconds;
}

/**
 * Visitors at a steady rate while editors publish and an operator rolls back: what goes wrong for the visitors.
 *
 * @param paths pages that exist all the time
 * @param rate requests per second, all connections together
 */
export async function measureLoad(
	product: Product,
	api: AdminApi,
	site: Reader,
	edits: EditMaker,
	options: { paths: readonly string[]; rate: number; publishes: number; rollbacks: number },
): Promise<LoadResult> {
	const { paths, rate, publishes, rollbacks } = options;
	const publish = async () => {
		const edit = edits.next();
		await api.publish(edit.documentId, edit.values);
		return edit;
	};
	/* There is something to go back from only once it is live. */
	const rollBackFrom = async ({ slug, mark }: { slug: string; mark: string }) => {
		await untilAllLive(site, new Map([[slug, mark]]));
		return rollBack(product);
	};
	const rollbackAlone = rollbacks > 0 ? Math.round(await rollBackFrom(await publish())) : null;
	const check = new AnswerCheck();
	const rollbackTimes: number[] = [];
	const visitors = autocannon({
		url: product.site,
		connections: CONNECTIONS,
		overallRate: rate,
		duration: AT_MOST_S,
		timeout: 10,
		requests: paths.map((path) => ({ method: "GET" as const, path })),
		verifyBody: isWhole,
		setupClient: (client) => check.watch(client as unknown as EventEmitter),
	} as autocannon.Options);
	try {
		const every = Math.max(1, Math.floor(publishes / Math.max(1, rollbacks)));
		for (let i = 1; i <= publishes; i += 1) {
			const edit = await publish();
			if (i % every === 0 && rollbackTimes.length < rollbacks) rollbackTimes.push(await rollBackFrom(edit));
		}
	} finally {
		(visitors as unknown as { stop(): void }).stop();
	}
	const result = await visitors;
	const failures = {
		status: result.requests.total - (result.statusCodeStats?.["200"]?.count ?? 0),
		connection: result.errors - result.timeouts,
		timeout: result.timeouts,
		lost: Math.max(0, check.unanswered - result.errors),
	};
	return {
		requests: result.requests.total,
		failed: Object.values(failures).reduce((sum, count) => sum + count, 0),
		failures,
		torn: result.mismatches + check.torn,
		publishes,
		rollbacks: rollbackTimes.length,
		rollback_max_ms: Math.round(Math.max(0, ...rollbackTimes)),
		rollback_alone_ms: rollbackAlone,
		p99_ms: result.latency.p99,
	};
}
