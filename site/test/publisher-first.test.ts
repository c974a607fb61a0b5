import type { Change } from "@kinderstark/content-types/publishing";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RawEntry } from "../publisher/cms-client.ts";
import { rollback } from "../publisher/rollback.ts";
import { deadLinks, differences, SiteBench } from "./support/site-bench.ts";
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

describe("a run that somebody waits for", () => {
	/* Of an entry whose card is on many lists. */
	const hurried = (changes: Change[]) => bench.publish(changes, { isAwaited: () => true });
	const NAME = "Springseilgruppe";
	/* More pages than a run makes that may leave some. */
	const MANY = 12;

	it("puts the entry's page there, leaves lists to the next one, and breaks no link", async () => {
		const { history } = bench.workshop;
		const [before, wholeId] = [bench.tree(), release()];
		const first = await hurried(change({ name: NAME }));
		expect(first).toMatchObject({ outcome: "live" });
		expect(first.left).toBeGreaterThan(0);
		expect([page().includes(NAME), release()]).toEqual([true, first.release]);
		expect(deadLinks(bench.tree())).toEqual([]);
		const full = await bench.fullBuild();
		const behind = [...full.tree()].filter(([name, bytes]) => !bench.tree().get(name)?.equals(bytes)).map(([name]) => name);
		expect(behind.length).toBeGreaterThan(0);
		for (const name of behind) expect(bench.tree().get(name)).toEqual(before.get(name));
		expect(history.record(first.release)).toMatchObject({ before: wholeId, left: first.left });
		let { left } = first;
		while (left > 0) ({ left } = await hurried([]));
		expect(differences(bench.tree(), full.tree())).toEqual([]);
		/* Going back takes the whole edit back, not only what came last. */
		const last = history.record(String(release()));
		expect([last?.before === wholeId, last?.left]).toEqual([false, 0]);
		expect(last && history.wholeBefore(last)).toBe(wholeId);
		await full.close();
	});

	it("makes what was left together with what is new", async () => {
		await hurried(change({ name: NAME }));
		const { left } = await bench.publish(change({ description: NEW }));
		expect(left).toBe(0);
		const full = await bench.fullBuild();
		expect(differences(bench.tree(), full.tree())).toEqual([]);
		await full.close();
	});

	it("makes all pages when one goes: nothing may lead there", async () => {
		bench.rendered.length = 0;
		bench.site.desk.set({ type: "service", documentId: SERVICE }, []);
		const { left } = await hurried([{ seq: 99, uid: "api::service.service", documentId: SERVICE, action: "unpublish" } as Change]);
		expect(left).toBe(0);
		expect(bench.rendered.length).toBeGreaterThan(MANY);
	});

	/* Leaves more pages than a run makes that may leave some. */
	async function leaveMany(): Promise<void> {
		const ids = Array.from({ length: 8 }, (_, at) => idOf("service", `a0${at}`));
		for (const id of ids) bench.change("service", id, { name: `${NAME} ${id}` });
		const changes = ids.map((documentId) => ({ seq: 50, uid: "api::service.service", documentId, action: "publish" }) as Change);
		expect((await hurried(changes)).left).toBeGreaterThan(MANY);
	}

	it("makes all pages when an address becomes secret, those that were left among them", async () => {
		await leaveMany();
		const documentId = idOf("location", "ort1");
		bench.change("location", documentId, { confidential: true });
		const { left } = await hurried([{ seq: 99, uid: "api::location.location", documentId, action: "publish" } as Change]);
		expect(left).toBe(0);
	});

	it("makes all pages when an address has become secret in a run that did not come about", async () => {
		await leaveMany();
		const documentId = idOf("location", "ort1");
		bench.change("location", documentId, { confidential: true });
		const { history } = bench.workshop;
		const { put } = history;
		history.put = async () => {
			throw new Error("Kein Platz.");
		};
		await expect(hurried([{ seq: 99, uid: "api::location.location", documentId, action: "publish" } as Change])).rejects.toThrow();
		history.put = put;
		expect((await hurried(change({ description: NEW }))).left).toBe(0);
	});

	it("is held after a rollback, as any other", async () => {
		const first = await hurried(change({ name: NAME }));
		await rollback(bench.siteDir, {}, new Date(bench.now + 1000));
		let result = first;
		while (result.left > 0) result = await hurried([]);
		expect(result.outcome).toBe("held");
		expect(page()).not.toContain(NAME);
	});
});
