import autocannon from "autocannon";
import { inRoot } from "../../operate/paths.ts";
import { OperatorProblem } from "../../operate/problem.ts";
import type { AdminApi } from "../admin-api.ts";
import type { Product } from "../product.ts";
import { runQuietly } from "../run.ts";
import type { EditMaker } from "./edits.ts";

const CONNECTIONS = 50;
/** Longer than any measurement: it is stopped when the edits are done. */
const AT_MOST_S = 3600;

export interface LoadResult {
	requests: number;
	/** answers other than 200, connections that failed, answers that never came */
	failed: number;
	/** answers that are shorter than they say, or pages that do not end as pages do */
	torn: number;
	publishes: number;
	rollbacks: number;
	p99_ms: number;
}

/** Counts answers whose length is not the one they announce. */
class LengthCheck {
	torn = 0;

	watch(client: autocannon.Client): void {
		let expected: number | null = null;
		let received = 0;
		let open = false;
		client.on("headers", (({ headers }: { headers: string[] }) => {
			/* The headers of the next answer before this one was complete: its connection was lost on the way. */
			if (open) this.torn += 1;
			const at = headers.findIndex((name, index) => index % 2 === 0 && name.toLowerCase() === "content-length");
			expected = at < 0 ? null : Number(headers[at + 1]);
			received = 0;
			open = true;
		}) as never);
		client.on("body", (body: Buffer) => {
			received += body.length;
		});
		client.on("response", () => {
			if (expected !== null && received !== expected) this.torn += 1;
			open = false;
		});
	}
}

const isWhole = (body: string | Buffer) => body.toString().trimEnd().endsWith("</html>");

async function rollBack(product: Product): Promise<void> {
	const { code, output } = await runQuietly(process.execPath, [inRoot("scripts/src/site-command.ts"), "rollback"], {
		env: { ...process.env, ...product.environment },
	});
	if (code !== 0) throw new OperatorProblem(`Das Zurückschalten ist gescheitert: ${output.trim()}`);
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
	edits: EditMaker,
	options: { paths: readonly string[]; rate: number; publishes: number; rollbacks: number },
): Promise<LoadResult> {
	const { paths, rate, publishes, rollbacks } = options;
	const lengths = new LengthCheck();
	const visitors = autocannon({
		url: product.site,
		connections: CONNECTIONS,
		overallRate: rate,
		duration: AT_MOST_S,
		timeout: 10,
		requests: paths.map((path) => ({ method: "GET" as const, path })),
		verifyBody: isWhole,
		setupClient: (client) => lengths.watch(client),
	} as autocannon.Options);
	try {
		const every = Math.max(1, Math.floor(publishes / Math.max(1, rollbacks)));
		for (let i = 1, back = 0; i <= publishes; i += 1) {
			const edit = edits.next();
			await api.publish(edit.documentId, edit.values);
			if (i % every === 0 && back < rollbacks) {
				await rollBack(product);
				back += 1;
			}
		}
	} finally {
		(visitors as unknown as { stop(): void }).stop();
	}
	const result = await visitors;
	/* What was under way at the end has no answer yet, and is no failure. */
	const lost = Math.max(0, result.requests.sent - result.requests.total - CONNECTIONS);
	return {
		requests: result.requests.total,
		failed: result.non2xx + result.errors + lost,
		torn: result.mismatches + lengths.torn,
		publishes,
		rollbacks,
		p99_ms: result.latency.p99,
	};
}
