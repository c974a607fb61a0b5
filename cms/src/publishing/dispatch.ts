/** Tells another system, e.g. GitHub, that there is new content to deploy. */

export interface DispatchTiming {
	/** milliseconds without news after which a burst of changes is over */
	quiet: number;
	/** milliseconds between two messages at least */
	apart: number;
	/** milliseconds before the first further attempt, doubled up to the last */
	retry: { first: number; last: number };
	/** milliseconds that an answer may take */
	answer: number;
}

export const DISPATCH_TIMING: DispatchTiming = {
	quiet: 5000,
	apart: 60_000,
	retry: { first: 5000, last: 600_000 },
	answer: 15_000,
};

/** What was sent last; kept in the database, so that a change before a restart is not lost. */
export interface Dispatched {
	seq: number;
	/** milliseconds since 1970 */
	at: number;
}

export interface DispatchPorts {
	/** the newest seq that concerns the site; 0 when there is none */
	newest(): Promise<number>;
	/** resolves at the next change, and after some seconds in any case */
	news(signal: AbortSignal): Promise<void>;
	load(): Promise<Dispatched>;
	save(dispatched: Dispatched): Promise<void>;
	/** for operators, German, without anything secret */
	warn(line: string): void;
}

export interface DispatchTarget {
	url: string;
	token: string;
}

function sleep(milliseconds: number, signal: AbortSignal): Promise<void> {
	return new Promise((resolve) => {
		const done = () => {
			clearTimeout(timer);
			signal.removeEventListener("abort", done);
			resolve();
		};
		const timer = setTimeout(done, milliseconds);
		signal.addEventListener("abort", done);
		if (signal.aborted) done();
	});
}

/** Null when it was taken; otherwise why not, in German. */
async function send({ url, token }: DispatchTarget, seq: number, answer: number, signal: AbortSignal): Promise<string | null> {
	try {
		const response = await fetch(url, {
			method: "POST",
			headers: {
				authorization: `Bearer ${token}`,
				accept: "application/vnd.github+json",
				"content-type": "application/json",
				"user-agent": "kinderstark",
			},
			body: JSON.stringify({ event_type: "content-changed", client_payload: { seq } }),
			// A token must not follow where somebody else points.
			redirect: "manual",
			signal: AbortSignal.any([signal, AbortSignal.timeout(answer)]),
		});
		await response.body?.cancel();
		return response.ok ? null : `Die Gegenstelle antwortet mit Status ${response.status}`;
	} catch {
		return "Die Gegenstelle ist nicht erreichbar";
	}
}

/**
 * Sends a message for what has changed since the last one, until the signal says stop: a burst of changes is one message,
 * and what could not be sent is tried again with the newest seq.
 */
export async function dispatchChanges(
	target: DispatchTarget,
	ports: DispatchPorts,
	signal: AbortSignal,
	timing: DispatchTiming = DISPATCH_TIMING,
): Promise<void> {
	let delay = timing.retry.first;
	while (!signal.aborted) {
		try {
			const dispatched = await ports.load();
			let seq = await ports.newest();
			if (seq <= dispatched.seq) {
				await ports.news(signal);
				continue;
			}
			await sleep(Math.max(0, dispatched.at + timing.apart - Date.now() - timing.quiet), signal);
			// Who edits without a pause must not put it off for ever.
			const latest = Date.now() + timing.apart;
			for (let before = -1; before !== seq && Date.now() < latest && !signal.aborted; ) {
				before = seq;
				await sleep(timing.quiet, signal);
				seq = await ports.newest();
			}
			if (signal.aborted) return;
			const problem = await send(target, seq, timing.answer, signal);
			if (problem === null) {
				await ports.save({ seq, at: Date.now() });
				delay = timing.retry.first;
				continue;
			}
			if (signal.aborted) return;
			ports.warn(
				`DEPLOY_DISPATCH_URL: ${problem}. Neuer Versuch in ${Math.ceil(delay / 1000)} s. Bitte Adresse und Token prüfen, wenn das so bleibt.`,
			);
		} catch (error) {
			// The database, most likely; it is asked again.
			ports.warn(`Die Meldung neuer Inhalte ist gestört: ${(error as Error).message}. Neuer Versuch in ${Math.ceil(delay / 1000)} s.`);
		}
		await sleep(delay, signal);
		delay = Math.min(delay * 2, timing.retry.last);
	}
}
