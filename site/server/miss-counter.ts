import type { IncomingMessage, ServerResponse } from "node:http";
import { MOST_MISSES, type SearchMisses, signedHeaders } from "@kinderstark/content-types/publishing";
import { berlinClock } from "../src/opening-hours/calendar.ts";
import { countableTerm } from "../src/search/countable-term.ts";

/**
 * Counts searches that found nothing, for the coordinators: which words, how often, on which day. Nothing about who searched is
 * looked at, kept or sent on. Where there is no CMS to tell, nothing is counted.
 */

const LONGEST_BODY = 240;
const FLUSH_MS = 60_000;
const RETRY_MS = 10_000;
const CMS_PATIENCE_MS = 5000;
/* Somebody who types the same word again and again is one person. */
const SAME_TERM_MS = 600_000;
/* More than all families of the Kreis together would send. */
const MOST_PER_MINUTE = 60;

export interface MissCounterConfig {
	/** address of the CMS, without a slash at the end */
	cmsUrl: string;
	/** null: nothing can be signed, so nothing is counted */
	secret: string | null;
	now?(): number;
}

export class MissCounter {
	readonly #config: MissCounterConfig;
	/** term → when it was counted last */
	readonly #last = new Map<string, number>();
	/** not told yet, by day and term */
	#waiting = new Map<string, Map<string, number>>();
	#minute = 0;
	#thisMinute = 0;
	#reachable = false;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#stopped = false;

	constructor(config: MissCounterConfig) {
		this.#config = config;
	}

	/** Looks for the CMS now and then, and tells it what was counted. */
	start(): void {
		if (this.#config.secret === null) return;
		void this.refresh().finally(() => {
			if (this.#stopped) return;
			this.#timer = setTimeout(() => this.start(), this.#reachable ? FLUSH_MS : RETRY_MS);
			this.#timer.unref();
		});
	}

	/** Tells what is left. */
	async stop(): Promise<void> {
		this.#stopped = true;
		clearTimeout(this.#timer);
		await this.flush();
	}

	/** Whether there is anybody to tell. */
	get isOn(): boolean {
		return this.#reachable;
	}

	/** Tells what is waiting, or else asks whether the CMS is there. */
	async refresh(): Promise<void> {
		if (this.#waiting.size > 0) return this.flush();
		try {
			const answer = await fetch(`${this.#config.cmsUrl}/api/publishing/health`, { signal: AbortSignal.timeout(CMS_PATIENCE_MS) });
			await answer.body?.cancel();
			this.#reachable = answer.ok;
		} catch {
			this.#reachable = false;
		}
	}

	/** Answers what comes to `MISS_PATH`: a word that was not found. */
	async handle(request: IncomingMessage, response: ServerResponse): Promise<void> {
		const answer = (status: number, headers: Record<string, string> = {}) => {
			response.writeHead(status, { "Cache-Control": "no-store", "Content-Length": 0, ...headers });
			response.end();
		};
		if (request.method !== "POST") return answer(405, { Allow: "POST" });
		if (!this.isOn) return answer(404, { Connection: "close" });
		if (!isFromHere(request)) return answer(403, { Connection: "close" });
		const body = await read(request);
		if (body === null) return answer(413, { Connection: "close" });
		if (!this.#take()) return answer(429);
		this.count(body);
		/* The same answer for what is counted and what is not: nobody learns anything from it. */
		return answer(204);
	}

	/** Counts a word once in ten minutes. @returns whether it was counted */
	count(typed: string): boolean {
		const term = countableTerm(typed);
		if (term === null) return false;
		const now = this.#now();
		if (now - (this.#last.get(term) ?? Number.NEGATIVE_INFINITY) < SAME_TERM_MS) return false;
		for (const [old, at] of this.#last) if (now - at >= SAME_TERM_MS) this.#last.delete(old);
		const { day } = berlinClock(now);
		const terms = this.#waiting.get(day) ?? new Map<string, number>();
		if (!terms.has(term) && terms.size >= MOST_MISSES) return false;
		this.#last.set(term, now);
		this.#waiting.set(day, terms.set(term, (terms.get(term) ?? 0) + 1));
		return true;
	}

	/** Tells the CMS; what it does not take is kept for the next time. */
	async flush(): Promise<void> {
		const waiting = this.#waiting;
		this.#waiting = new Map();
		for (const [day, terms] of waiting) {
			const counts = [...terms].map(([term, count]) => ({ term, count }));
			if (await this.#tell({ day, terms: counts })) continue;
			const newer = this.#waiting.get(day) ?? new Map<string, number>();
			for (const [term, count] of terms) newer.set(term, (newer.get(term) ?? 0) + count);
			this.#waiting.set(day, newer);
		}
	}

	async #tell(misses: SearchMisses): Promise<boolean> {
		const { secret, cmsUrl } = this.#config;
		if (secret === null) return true;
		const body = JSON.stringify(misses);
		try {
			const answer = await fetch(`${cmsUrl}/api/publishing/search-misses`, {
				method: "POST",
				headers: { "content-type": "application/json", ...signedHeaders(secret, body) },
				body,
				signal: AbortSignal.timeout(CMS_PATIENCE_MS),
			});
			await answer.body?.cancel();
			this.#reachable = answer.ok;
			/* What it calls malformed will not become better. */
			return answer.ok || answer.status === 400;
		} catch {
			this.#reachable = false;
			return false;
		}
	}

	#take(): boolean {
		const minute = Math.floor(this.#now() / 60_000);
		if (minute !== this.#minute) {
			this.#minute = minute;
			this.#thisMinute = 0;
		}
		this.#thisMinute += 1;
		return this.#thisMinute <= MOST_PER_MINUTE;
	}

	#now(): number {
		return this.#config.now?.() ?? Date.now();
	}
}

/* Browsers say where a request comes from; a page elsewhere must not count here. */
function isFromHere({ headers }: IncomingMessage): boolean {
	const site = headers["sec-fetch-site"];
	if (site !== undefined) return site === "same-origin";
	try {
		return new URL(headers.origin ?? "").host === headers.host;
	} catch {
		return false;
	}
}

/* Null for what is too long. */
async function read(request: IncomingMessage): Promise<string | null> {
	if (Number(request.headers["content-length"] ?? 0) > LONGEST_BODY) return null;
	const parts: Buffer[] = [];
	let size = 0;
	for await (const part of request as AsyncIterable<Buffer>) {
		size += part.length;
		if (size > LONGEST_BODY) return null;
		parts.push(part);
	}
	return Buffer.concat(parts).toString("utf8");
}
