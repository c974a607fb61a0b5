import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { codeHash, readClientAssets } from "../../publisher/client-assets.ts";
import { createCmsClient } from "../../publisher/cms-client.ts";
import { FactsCache } from "../../publisher/link-check.ts";
import { MediaCache } from "../../publisher/media-cache.ts";
import type { Workshop } from "../../publisher/publish-run.ts";
import { Publisher } from "../../publisher/publisher.ts";
import { Releases } from "../../publisher/releases.ts";
import { loadApp } from "../../publisher/render.ts";
import { SearchIndex } from "../../publisher/search-index.ts";
import { type PublisherState, readState } from "../../publisher/state.ts";
import { StandInCms, TEST_SECRET, TEST_TOKEN } from "./stand-in-cms.ts";

export const PLAIN_BUNDLE = fileURLToPath(new URL("./plain-bundle", import.meta.url));
export const TEST_PUBLIC_URL = "https://kinderstark.example";

/** A publisher at work on a stand-in CMS, in this process, in a folder of its own. */
export class PublisherBench {
	readonly cms: StandInCms;
	readonly siteDir: string;
	readonly releases: Releases;
	readonly log: string[] = [];
	#workshop: Workshop;
	#publisher: Publisher | null = null;
	#running: Promise<void> = Promise.resolve();

	private constructor(cms: StandInCms, siteDir: string, workshop: Workshop) {
		this.cms = cms;
		this.siteDir = siteDir;
		this.releases = workshop.releases;
		this.#workshop = workshop;
	}

	static async create(): Promise<PublisherBench> {
		const cms = await new StandInCms().seeded().start();
		const siteDir = path.join(await mkdtemp(path.join(tmpdir(), "kinderstark-publisher-")), "site");
		const client = createCmsClient({ cmsUrl: cms.url, readToken: () => TEST_TOKEN, reportSecret: TEST_SECRET });
		const assets = await readClientAssets(PLAIN_BUNDLE);
		const releases = new Releases(siteDir);
		const { mkdir } = await import("node:fs/promises");
		await mkdir(siteDir, { recursive: true });
		return new PublisherBench(cms, siteDir, {
			app: await loadApp(PLAIN_BUNDLE),
			assets,
			code: await codeHash(PLAIN_BUNDLE, assets),
			releases,
			media: new MediaCache(path.join(siteDir, "media"), client),
			search: new SearchIndex(),
			facts: new FactsCache(),
			redirectPages: new Map(),
			publicUrl: TEST_PUBLIC_URL,
			now: () => new Date(),
		});
	}

	/** Starts a publisher, as after a restart: nothing of an earlier one is known but what is on the disk. */
	start(): void {
		const client = createCmsClient({ cmsUrl: this.cms.url, readToken: () => TEST_TOKEN, reportSecret: TEST_SECRET });
		this.#publisher = new Publisher({
			cms: client,
			workshop: { ...this.#workshop, facts: new FactsCache(), search: new SearchIndex(), redirectPages: new Map() },
			log: (line) => this.log.push(line),
			wait: 5,
			backoff: { first: 50, last: 200 },
		});
		this.#running = this.#publisher.run();
	}

	async stop(): Promise<void> {
		this.#publisher?.stop();
		await this.#running;
	}

	async remove(): Promise<void> {
		await this.stop();
		await this.cms.stop();
		await this.#workshop.search.close();
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

	/** Text of a file of the live release; null when it is not there. */
	async live(file: string): Promise<string | null> {
		return readFile(path.join(this.siteDir, "current", file), "utf8").catch(() => null);
	}
}
