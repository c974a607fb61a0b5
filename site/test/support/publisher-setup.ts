import { mkdtemp, readFile, rm } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { createCmsClient } from "../../publisher/cms-client.ts";
import { LiveFolder } from "../../publisher/live-folder.ts";
import { Publisher } from "../../publisher/publisher.ts";
import { ReleaseHistory } from "../../publisher/release-history.ts";
import type { SearchIndex } from "../../publisher/search-index.ts";
import type { Workshop } from "../../publisher/site.ts";
import { type PublisherState, readState } from "../../publisher/state.ts";
import { makeWorkshop } from "../../publisher/workshop.ts";
import type { LanguageCode } from "../../src/i18n/languages.ts";
import { NO_COMPRESSOR, RecordList, scratch } from "./site-bench.ts";
import { StandInCms, TEST_SECRET, TEST_TOKEN } from "./stand-in-cms.ts";

export const PLAIN_BUNDLE = fileURLToPath(new URL("./plain-bundle", import.meta.url));
export const TEST_PUBLIC_URL = "https://kinderstark.example";

/** A publisher at work on a stand-in CMS, in this process, in a folder of its own. */
export class PublisherBench {
	readonly cms: StandInCms;
	readonly siteDir: string;
	readonly history: ReleaseHistory;
	readonly log: string[] = [];
	/** compressed copies are made, for tests that look at them; for others they would be most of the work */
	compresses = false;
	/** in which languages the next start publishes */
	languages: readonly LanguageCode[] | undefined;
	/** the time that the publisher sees; the real one while it is null */
	now: Date | null = null;
	publisher: Publisher | null = null;
	#workshop: Workshop | null = null;
	#running: Promise<void> = Promise.resolve();

	private constructor(cms: StandInCms, siteDir: string) {
		this.cms = cms;
		this.siteDir = siteDir;
		this.history = new ReleaseHistory(siteDir);
	}

	static async create(): Promise<PublisherBench> {
		const cms = await new StandInCms().seeded().start();
		return new PublisherBench(cms, path.join(await mkdtemp(path.join(scratch, "kinderstark-publisher-")), "site"));
	}

	/** Starts a publisher, as after a restart: nothing of an earlier one is known but what is on the disk. */
	async start(): Promise<void> {
		const client = createCmsClient({ cmsUrl: this.cms.url, readToken: () => TEST_TOKEN, reportSecret: TEST_SECRET });
		const made = await makeWorkshop(
			{ siteDir: this.siteDir, bundleDir: PLAIN_BUNDLE, publicUrl: TEST_PUBLIC_URL, ...(this.languages && { languages: this.languages }) },
			client,
		);
		/* The search has tests of its own; here it would only take time. */
		this.#workshop = {
			...made,
			search: new RecordList() as unknown as SearchIndex,
			...(this.compresses ? {} : { compressor: NO_COMPRESSOR }),
			now: () => this.now ?? new Date(),
		};
		this.publisher = new Publisher({
			cms: client,
			workshop: this.#workshop,
			log: (line) => this.log.push(line),
			wait: 5,
			backoff: { first: 50, last: 200 },
		});
		this.#running = this.publisher.run();
	}

	async stop(): Promise<void> {
		this.publisher?.stop();
		await this.#running;
		await this.#workshop?.compressor.stop();
		await this.#workshop?.search.close();
	}

	async remove(): Promise<void> {
		await this.stop();
		await this.cms.stop();
		await rm(path.dirname(this.siteDir), { recursive: true, force: true });
	}

	/** Waits until everything that the CMS has told is dealt with. */
	async settled(): Promise<PublisherState> {
		const { seq } = this.cms;
		return this.until(async () => {
			const state = await readState(this.siteDir);
			return state && state.seq >= seq && state.outcome !== "waiting" ? state : null;
		});
	}

	async until<T>(look: () => Promise<T | null | false>, within = 15_000): Promise<T> {
		for (const end = Date.now() + within; Date.now() < end; ) {
			const found = await look();
			if (found !== null && found !== false) return found;
			await new Promise((resolve) => setTimeout(resolve, 25));
		}
		throw new Error(`Nothing came of it. The publisher's log:\n${this.log.join("\n")}`);
	}

	/** The report that the CMS got last, about a finished run. */
	async report() {
		return this.until(async () => this.cms.reports.filter(({ state }) => state !== "building").at(-1) ?? null);
	}

	/** Id of the live release; null before the first one. */
	release(): string | null {
		return this.history.live(new LiveFolder(this.siteDir))?.release ?? null;
	}

	/** Resolves when the compressed copies lie there, too. */
	async compressed(): Promise<void> {
		await this.#workshop?.compressor.settled();
	}

	/** Text of a file of the live release; null when it is not there. */
	async live(file: string): Promise<string | null> {
		return readFile(path.join(this.siteDir, "current", file), "utf8").catch(() => null);
	}
}
