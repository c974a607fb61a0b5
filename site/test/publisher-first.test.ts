import type { Change } from "@kinderstark/content-types/publishing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RawEntry } from "../publisher/cms-client.ts";
import { rollback } from "../publisher/rollback.ts";
import { differences, SiteBench } from "./support/site-bench.ts";
import { idOf, smallContent } from "./support/small-content.ts";

/** The page of an entry that was changed goes live before the rest of its release is made, which is one release all the same. */

const NOW = Date.parse("2026-11-25T09:00:00Z");
const OWN = "angebote/angebot-7/index.html";
const NEW = "Nur noch dienstags, Stichwort Springseil.";

let bench: SiteBench;
let seq = 0;

beforeEach(async () => {
	bench = await SiteBench.create({ now: NOW });
	for (const [type, entry] of smallContent()) {
		bench.site.desk.set({ type, documentId: String(entry.documentId) }, [entry as RawEntry]);
	}
	await bench.publish();
});
afterEach(() => bench.close());

const SERVICE = idOf("service", "a07");

function change(values: Record<string, unknown>): Change[] {
	bench.change("service", SERVICE, values);
	bench.now += 1000;
	seq += 1;
	return [{ seq, uid: "api::service.service", documentId: SERVICE, action: "publish" } as Change];
}

const page = (name = OWN) => bench.tree().get(name)?.toString() ?? "";
const release = () => bench.workshop.history.live(bench.workshop.folder)?.release;

/** Holds the search index up: runs `meanwhile` while a release waits for it. */
function whileIndexing(meanwhile: () => void): void {
	const { search } = bench.workshop;
	const update = search.update.bind(search);
	search.update = async (...given) => {
		/* Pages are made meanwhile, and all of them before this is over. */
		await new Promise((resolve) => setTimeout(resolve, 300));
		meanwhile();
		return update(...given);
	};
}

describe("the page of an entry that was changed", () => {
	it("is live while the search index is being made, and belongs to the same release", async () => {
		const before = release();
		const seen: unknown[] = [];
		whileIndexing(() => seen.push(page().includes(NEW), release()));
		const result = await bench.publish(change({ description: NEW }));
		expect(seen).toEqual([true, before]);
		expect(release()).toBe(result.release);
		expect(bench.workshop.history.list()).toEqual([before, result.release]);
		expect(bench.workshop.history.record(result.release)?.changed).toContain(OWN);
		const full = await bench.fullBuild();
		expect(differences(bench.tree(), full.tree())).toEqual([]);
		await full.close();
		await rollback(bench.siteDir, {}, new Date(bench.now + 1000));
		expect(page()).not.toContain(NEW);
	});

	it("is as it was when the rest does not come about, and comes with the next release", async () => {
		const before = bench.tree();
		const id = release();
		whileIndexing(() => {
			throw new Error("Kein Suchindex.");
		});
		await expect(bench.publish(change({ description: NEW }))).rejects.toThrow("Kein Suchindex.");
		expect(differences(bench.tree(), before)).toEqual([]);
		expect([release(), bench.workshop.history.list()]).toEqual([id, [id]]);
		whileIndexing(() => undefined);
	});

	it("is there before anything leads to it when it is new, and goes again when the rest does not come about", async () => {
		const before = bench.tree();
		const [known] = bench.site.desk.mirror.get({ type: "service", documentId: SERVICE });
		const service = { ...known, documentId: "neu1", slug: "ganz-neu", shortId: "ganzneu1", formerSlugs: "einst", name: "Ganz neu" };
		bench.site.desk.set({ type: "service", documentId: "neu1" }, [service as RawEntry]);
		const changes = [{ seq: 90, uid: "api::service.service", documentId: "neu1", action: "publish" } as Change];
		const own = ["a/ganzneu1/index.html", "angebote/einst/index.html", "angebote/ganz-neu/index.html"];
		let seen: string[] = [];
		whileIndexing(() => {
			const differing = [...bench.tree()].filter(([name, bytes]) => !before.get(name)?.equals(bytes));
			seen = differing.map(([name]) => name).sort();
			throw new Error("Kein Suchindex.");
		});
		await expect(bench.publish(changes)).rejects.toThrow("Kein Suchindex.");
		expect(seen).toEqual(own);
		expect(differences(bench.tree(), before)).toEqual([]);
	});

	it("waits for a page that it leads to", async () => {
		const seen: boolean[] = [];
		const link = 'href="/traeger/ganz-neu/"';
		whileIndexing(() => seen.push(page().includes(link)));
		const [known] = bench.site.desk.mirror.get({ type: "organization", documentId: idOf("organization", "t1") });
		const organization = { documentId: "ganzneu" };
		bench.site.desk.set({ type: "organization", ...organization }, [
			{ ...known, ...organization, slug: "ganz-neu", formerSlugs: null, name: "Ganz neu" } as RawEntry,
		]);
		await bench.publish(change({ organization }));
		expect(seen[0]).toBe(false);
		expect(page().includes(link)).toBe(true);
	});
});
