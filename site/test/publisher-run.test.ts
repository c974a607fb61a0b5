import { existsSync } from "node:fs";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { uidOf } from "@kinderstark/content-types";
import sharp from "sharp";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { LiveFolder } from "../publisher/live-folder.ts";
import { rollback } from "../publisher/rollback.ts";
import { PublisherBench } from "./support/publisher-setup.ts";

let bench: PublisherBench;

beforeEach(async () => {
	bench = await PublisherBench.create();
});

afterEach(() => bench.remove());

async function started(): Promise<string> {
	await bench.start();
	await bench.settled();
	return bench.release() as string;
}

function firstService() {
	const service = bench.cms.all("service")[0] as { documentId: string; slug: string; organization: { documentId: string } };
	return { id: service.documentId, page: `angebote/${service.slug}/index.html`, organization: service.organization.documentId };
}

describe("a change of content", () => {
	it("makes everything at the first start, with files for every kind of reader", async () => {
		bench.compresses = true;
		const release = await started();
		const info = JSON.parse((await bench.live("release.json")) as string);
		expect(info).toMatchObject({ release, contentSeq: 0, pages: expect.any(Number) });
		expect(info.pages).toBeGreaterThan(200);
		await bench.compressed();
		for (const file of ["index.html", "index.html.br", "404.html", "_redirects", "_gone", "sitemap.xml", "assets/style.a1b2c3.css"]) {
			expect(await bench.live(file), file).not.toBeNull();
		}
		const report = await bench.report();
		expect(report).toMatchObject({ state: "live", release, error: null, refused: [] });
		expect(report.warnings.map(({ message }) => message).join()).toMatch(/noch auszufüllen/);
	});

	it("is live on every page that shows it, and only those are written anew", async () => {
		const before = await started();
		const { id, page, organization } = firstService();
		bench.cms.publish("organization", organization, { name: "Neuer Trägername" });
		bench.cms.publish("service", id, { summary: "Ganz neuer Satz" });
		await bench.settled();
		expect(await bench.live(page)).toContain("Ganz neuer Satz");
		expect(await bench.live(page)).toContain("Neuer Trägername");
		const report = await bench.report();
		expect(report.changedPages).toBeLessThan(40);
		expect(bench.history.list()[0]).toBe(before);
		expect(bench.history.list().at(-1)).toBe(report.release);
		expect(bench.history.record(String(report.release))).toMatchObject({ contentSeq: 2, before: expect.any(String) });
	});

	it("of a draft makes no release", async () => {
		const before = await started();
		bench.cms.tell({ uid: uidOf("service"), documentId: firstService().id, action: "update" });
		const state = await bench.settled();
		expect(state).toMatchObject({ outcome: "same", seq: 1 });
		expect(bench.release()).toBe(before);
	});

	it("that nobody can see makes no release", async () => {
		const before = await started();
		bench.cms.publish("service", firstService().id, { updatedAt: "2026-11-24T00:00:00.000Z", internal: "x" });
		await bench.settled();
		const unchanged = bench.release() === before;
		/* The plain pages show every text of an entry, the time of its change included. */
		expect(unchanged || (await bench.live(firstService().page))?.includes("2026-11-24")).toBe(true);
		bench.cms.publish("service", firstService().id, {});
		const live = bench.release();
		await bench.settled();
		expect(bench.release()).toBe(live);
	});

	it("that unpublishes takes the page away, and links to it with it", async () => {
		await started();
		const { id, page, organization } = firstService();
		const slug = page.split("/")[1] as string;
		bench.cms.unpublish("service", id);
		await bench.settled();
		expect(await bench.live(page)).toContain("Nicht mehr da");
		expect(await bench.live("_gone")).toContain(`/angebote/${slug}/\n`);
		expect(await bench.live("index.html")).not.toContain(`/angebote/${slug}/`);
		expect(await bench.live("sitemap.xml")).not.toContain(`/angebote/${slug}/`);
		bench.cms.unpublish("organization", organization);
		await bench.settled();
		const report = await bench.report();
		expect(report.state).toBe("live");
		expect(report.warnings.some(({ message }) => message.includes("„Träger“"))).toBe(
			bench.cms.all("service").some((s) => (s.organization as { documentId: string } | null)?.documentId === organization),
		);
	});

	it("that renames leaves a redirect", async () => {
		await started();
		const { id, page } = firstService();
		const old = page.split("/")[1];
		bench.cms.publish("service", id, { slug: "neuer-name", formerSlugs: old });
		await bench.settled();
		expect(await bench.live("_redirects")).toContain(`/angebote/${old}/ /angebote/neuer-name/ 301`);
		expect(await bench.live("angebote/neuer-name/index.html")).not.toBeNull();
	});
});

describe("bad input", () => {
	const uid = "api::service.service";

	it("of events for nothing, twice and in the wrong order changes nothing but what the CMS says", async () => {
		await started();
		const [first, second] = bench.cms.all("service") as { documentId: string; slug: string }[];
		const [id, other] = [String(first?.documentId), String(second?.documentId)];
		bench.cms.publish("service", id, { summary: "Der neueste Satz" });
		bench.cms.unpublish("service", other);
		for (const action of ["delete", "publish", "publish", "unpublish"] as const) {
			for (const documentId of [id, other, "gibtesnicht"]) bench.cms.tell({ uid, documentId, action });
		}
		const { outcome } = await bench.settled();
		expect(outcome).not.toBe("failed");
		expect(await bench.live(`angebote/${first?.slug}/index.html`)).toContain("Der neueste Satz");
		expect(await bench.live("_gone")).toContain(`/angebote/${second?.slug}/`);
		expect(await bench.live("_gone")).not.toContain(`/angebote/${first?.slug}/`);
		expect((await bench.report()).refused).toEqual([]);
	});

	it("of five megabytes in a field or 2,000 topics is named, and everything else goes live", async () => {
		await started();
		const [long, many, fine] = bench.cms.all("service") as { documentId: string; slug: string }[];
		bench.cms.publish("service", String(long?.documentId), { description: "Wort ".repeat(1_000_000) });
		bench.cms.publish("service", String(many?.documentId), {
			topics: Array.from({ length: 2000 }, (_, at) => ({ documentId: `thema${at}` })),
		});
		bench.cms.publish("service", String(fine?.documentId), { summary: "Trotzdem live" });
		await bench.settled();
		expect(await bench.live(`angebote/${fine?.slug}/index.html`)).toContain("Trotzdem live");
		const { state, refused, warnings } = await bench.report();
		expect(state).toBe("live");
		const named = [...refused, ...warnings].map(({ documentId }) => documentId);
		expect(named).toEqual(expect.arrayContaining([long?.documentId, many?.documentId]));
	});

	it("of providers that are each other's parents leaves both pages", async () => {
		await started();
		const [one, two] = bench.cms.all("organization") as { documentId: string; slug: string }[];
		bench.cms.publish("organization", String(one?.documentId), { parentOrganization: { documentId: two?.documentId } });
		bench.cms.publish("organization", String(two?.documentId), { parentOrganization: { documentId: one?.documentId } });
		await bench.settled();
		expect((await bench.report()).state).toBe("live");
		for (const provider of [one, two]) expect(await bench.live(`traeger/${provider?.slug}/index.html`)).not.toBeNull();
	});
});

describe("a broken entry", () => {
	it("is left out and named, everything else goes live", async () => {
		await started();
		const { id, page } = firstService();
		const other = bench.cms.all("service")[1] as { documentId: string; slug: string };
		bench.cms.publish("service", id, { ageFrom: 100, ageTo: 10 });
		bench.cms.publish("service", other.documentId, { summary: "Trotzdem live" });
		await bench.settled();
		expect(await bench.live(page)).toBeNull();
		expect(await bench.live(`angebote/${other.slug}/index.html`)).toContain("Trotzdem live");
		const report = await bench.report();
		expect(report.state).toBe("live");
		expect(report.refused).toEqual([
			expect.objectContaining({
				type: "service",
				documentId: id,
				problems: [expect.objectContaining({ path: ["ageTo"], message: expect.stringContaining("Alter bis") })],
			}),
		]);
		bench.cms.publish("service", id, { ageFrom: null, ageTo: null });
		await bench.settled();
		expect(await bench.live(page)).not.toBeNull();
	});

	it("that makes its own page fail is left out and named", async () => {
		await started();
		const { id, page } = firstService();
		bench.cms.publish("service", id, { summary: "THROW-OWN" });
		await bench.settled();
		expect(await bench.live(page)).toBeNull();
		const { refused, state } = await bench.report();
		expect(state).toBe("live");
		expect(refused).toEqual([expect.objectContaining({ documentId: id, type: "service" })]);
		expect(refused[0]?.problems[0]?.message).toContain("Das Feld summary ist unlesbar");
	});

	it("whose page could not be made for a while comes back by itself", async () => {
		bench.now = new Date("2026-11-25T09:00:00Z");
		await started();
		const { id, page } = firstService();
		process.env.PLAIN_BUNDLE_THROWS = "1";
		try {
			bench.cms.publish("service", id, { summary: "THROW-WHILE" });
			await bench.settled();
		} finally {
			delete process.env.PLAIN_BUNDLE_THROWS;
		}
		expect(await bench.live(page)).toBeNull();
		expect((await bench.report()).refused).toEqual([expect.objectContaining({ documentId: id })]);
		bench.now = new Date("2026-11-25T09:01:00Z");
		await bench.until(async () => (await bench.live(page))?.includes("THROW-WHILE"));
		await bench.until(async () => (await bench.report()).refused.length === 0);
	});

	it("that makes a list fail is found among all of them", async () => {
		await started();
		const bad = bench.cms.all("service").at(-1) as { documentId: string };
		bench.cms.publish("service", bad.documentId, { summary: "THROW-HOME" });
		await bench.settled();
		expect((await bench.report()).refused).toEqual([expect.objectContaining({ documentId: bad.documentId })]);
		expect(await bench.live("index.html")).not.toBeNull();
	});

	it("with another one's address is left out", async () => {
		await started();
		const [first, second] = bench.cms.all("service") as { documentId: string; slug: string }[];
		bench.cms.publish("service", String(second?.documentId), { slug: first?.slug });
		await bench.settled();
		expect((await bench.report()).refused[0]?.problems[0]).toMatchObject({ path: ["slug"] });
	});

	it("whose address another one has taken is left out, and what led to it with it", async () => {
		await started();
		/* The first one keeps it. */
		const ids = bench.cms.all("service").map(({ documentId }) => String(documentId));
		const [taking, losing] = ids.sort() as [string, string];
		const { slug } = bench.cms.get("service", losing) as { slug: string };
		bench.cms.publish("service", losing, { slug: "neuer-name", formerSlugs: slug });
		await bench.settled();
		expect(await bench.live(`angebote/${slug}/index.html`)).not.toBeNull();
		bench.cms.publish("service", taking, { slug: "neuer-name" });
		expect((await bench.settled()).message).toContain("ist live");
		expect((await bench.report()).refused).toEqual([expect.objectContaining({ documentId: losing })]);
		expect(await bench.live(`angebote/${slug}/index.html`)).toBeNull();
	});
});

describe("checks before going live", () => {
	it("keep the site when pages would vanish that nobody took away", async () => {
		const before = await started();
		const { id } = firstService();
		bench.cms.entries.get("topic")?.clear();
		bench.cms.publish("service", id, { summary: "egal" });
		bench.cms.tell({ uid: "plugin::i18n.locale", documentId: null, action: "locale" });
		const state = await bench.settled();
		expect(state.outcome).toBe("failed");
		expect(bench.release()).toBe(before);
		expect((await bench.report()).error?.message).toMatch(/Seiten würden verschwinden/);
		expect((await bench.publisher?.request({ acceptLoss: false }))?.outcome).toBe("failed");
		await bench.publisher?.request({ acceptLoss: true });
		expect(bench.release()).not.toBe(before);
		expect(await bench.live("index.html")).not.toBeNull();
	});

	it("warn about a wrong address that an editor wrote, and go on", async () => {
		await started();
		const { id, page } = firstService();
		bench.cms.publish("service", id, { summary: "LINK:/gibt-es-nicht/" });
		await bench.settled();
		const { state, warnings } = await bench.report();
		expect(state).toBe("live");
		expect(await bench.live(page)).toContain("/gibt-es-nicht/");
		expect(warnings).toContainEqual(expect.objectContaining({ documentId: id, message: expect.stringContaining("/gibt-es-nicht/") }));
	});

	it("never let the address of a confidential place out, even if it was public before", async () => {
		const street = "Verschwiegene Gasse 99";
		const place = bench.cms.all("location").find(({ confidential }) => !confidential) as { documentId: string };
		bench.cms.set("location", { ...bench.cms.get("location", place.documentId), street });
		const { id } = firstService();
		const before = await started();
		bench.cms.publish("location", place.documentId, { confidential: true });
		bench.cms.publish("service", id, { summary: `Wir sind in der ${street}.` });
		const state = await bench.settled();
		expect(state.outcome).toBe("failed");
		expect(bench.release()).toBe(before);
		const { error } = await bench.report();
		expect(error).toMatchObject({ type: "location", documentId: place.documentId, field: "street" });
		expect(JSON.stringify(error)).not.toContain(street);
		/* Somebody else's edit does not take it along. */
		const other = bench.cms.all("service")[1] as { documentId: string };
		bench.cms.publish("service", other.documentId, { summary: "Ein anderer Satz." });
		expect((await bench.settled()).outcome).toBe("failed");
		expect(bench.release()).toBe(before);

		bench.cms.publish("service", id, { summary: "Wir sind da." });
		await bench.settled();
		const live = bench.release();
		expect(live).not.toBe(before);
		/* The release that showed the address is gone: no rollback brings it back, and nothing of it lies on the disk. */
		expect(bench.history.list()).toEqual([live]);
		for (const name of await readdir(bench.siteDir, { recursive: true })) {
			const text = await readFile(path.join(bench.siteDir, name), "utf8").catch(() => "");
			expect(text.includes(street), name).toBe(false);
		}
	});
});

describe("images and files", () => {
	it("are asked for again when the CMS fails to hand them out, and the edit goes live then", async () => {
		await started();
		const { id, page } = firstService();
		const bytes = await sharp({ create: { width: 500, height: 300, channels: 3, background: "#3a3" } })
			.jpeg()
			.toBuffer();
		const file = bench.cms.upload(bytes, { width: 500, height: 300 });
		let failures = 0;
		bench.cms.beforeAnswer = async (pathname) => {
			const fails = pathname.startsWith("/uploads/") && failures < 2;
			if (fails) failures += 1;
			bench.cms.broken = fails ? 503 : null;
		};
		const image = { file, alternativeText: "x", decorative: false, credit: null };
		const other = bench.cms.all("service").at(-1) as { documentId: string; slug: string };
		bench.cms.publish("service", id, { summary: "Mit Bild", image });
		bench.cms.publish("service", other.documentId, { summary: "Zugleich geändert" });
		await bench.until(async () => (await bench.live(page))?.includes("Mit Bild") ?? false);
		await bench.settled();
		expect(failures).toBe(2);
		expect(await bench.live(`angebote/${other.slug}/index.html`)).toContain("Zugleich geändert");
	});

	it("come in all sizes, without larger ones than the original, and without what a camera adds", async () => {
		const photo = await sharp({ create: { width: 700, height: 500, channels: 3, background: "#a33" } })
			.withExif({ IFD0: { Artist: "Geheim" } })
			.jpeg()
			.toBuffer();
		const file = bench.cms.upload(photo, { width: 700, height: 500 });
		const { id, page } = firstService();
		bench.cms.set("service", {
			...bench.cms.get("service", id),
			image: { file, alternativeText: "Ein Haus", decorative: false, credit: null },
		});
		await started();
		const images = await readdir(path.join(bench.siteDir, "current", "bilder"));
		expect(images.sort()).toEqual([`${file.hash}-480.avif`, `${file.hash}-480.webp`, `${file.hash}-700.avif`, `${file.hash}-700.webp`]);
		const made = sharp(await readFile(path.join(bench.siteDir, "current", "bilder", `${file.hash}-700.webp`)));
		expect(await made.metadata()).toMatchObject({ width: 700, format: "webp" });
		expect((await made.metadata()).exif).toBeUndefined();
		expect(await bench.live(page)).toContain(`/bilder/${file.hash}-480.avif`);
	});

	it("that are broken or gone become a warning, and the page does without", async () => {
		const broken = bench.cms.upload(Buffer.from("kein Bild"), { name: "kaputt.jpg" });
		const gone = bench.cms.upload(Buffer.from("x"), { name: "weg.pdf", mime: "application/pdf", ext: ".pdf" });
		bench.cms.files.delete(gone.url);
		const pdf = bench.cms.upload(Buffer.from("%PDF-1.7"), { name: "da.pdf", mime: "application/pdf", ext: ".pdf" });
		const { id, page } = firstService();
		const download = (file: unknown) => ({ label: "Flyer", file, url: null, sizeNote: null });
		bench.cms.set("service", {
			...bench.cms.get("service", id),
			image: { file: broken, alternativeText: "x", decorative: false, credit: null },
			files: [download(gone), download(pdf)],
		});
		await started();
		expect(await bench.live(page)).not.toBeNull();
		expect(await bench.live(page)).not.toContain("/bilder/");
		expect(await bench.live(`dateien/${pdf.hash}.pdf`)).toBe("%PDF-1.7");
		const messages = (await bench.report()).warnings.filter(({ documentId }) => documentId === id).map(({ message }) => message);
		expect(messages.join("\n")).toMatch(/kaputt\.jpg/);
		expect(messages.join("\n")).toMatch(/weg\.pdf/);
	});

	it("are made anew when somebody replaces what is in them", async () => {
		const red = await sharp({ create: { width: 500, height: 300, channels: 3, background: "#f00" } })
			.jpeg()
			.toBuffer();
		const blue = await sharp({ create: { width: 500, height: 300, channels: 3, background: "#00f" } })
			.jpeg()
			.toBuffer();
		const file = bench.cms.upload(red, { width: 500, height: 300 });
		const { id } = firstService();
		bench.cms.set("service", { ...bench.cms.get("service", id), image: { file, alternativeText: "x", decorative: false, credit: null } });
		await started();
		bench.cms.files.set(file.url, blue);
		bench.cms.tell({ uid: "plugin::upload.file", documentId: null, action: "media" });
		await bench.settled();
		const image = sharp(path.join(bench.siteDir, "current", "bilder", `${file.hash}-480.webp`));
		const { dominant } = await image.stats();
		expect(dominant.b).toBeGreaterThan(dominant.r);
	});
});

describe("trouble around it", () => {
	it("waits for a CMS that is not there, and loses nothing meanwhile", async () => {
		const before = await started();
		bench.cms.broken = 503;
		bench.cms.publish("service", firstService().id, { summary: "Während der Störung" });
		await bench.until(async () => bench.log.some((line) => line.includes("503")));
		expect(bench.release()).toBe(before);
		bench.cms.broken = null;
		await bench.settled();
		expect(await bench.live(firstService().page)).toContain("Während der Störung");
	});

	it("takes up where it ended after a restart, and publishes what happened meanwhile", async () => {
		const before = await started();
		await bench.stop();
		await bench.start();
		await bench.until(async () => bench.log.some((line) => line.includes("bleibt live")));
		expect(bench.release()).toBe(before);
		await bench.stop();
		const { id, page } = firstService();
		bench.cms.publish("service", String(bench.cms.all("service")[1]?.documentId), { summary: "Während der Pause" });
		bench.cms.unpublish("service", id);
		await bench.start();
		await bench.settled();
		expect(await bench.live(page)).toContain("Nicht mehr da");
		expect(bench.release()).not.toBe(before);
	});

	it("knows what was taken away while it had no memory of the content", async () => {
		await started();
		await bench.stop();
		const { id, page } = firstService();
		bench.cms.unpublish("service", id);
		await rm(path.join(bench.siteDir, "content.jsonl"));
		await bench.start();
		await bench.settled();
		expect(await bench.live(page)).toContain("Nicht mehr da");
	});

	it("reads everything anew when what it remembers is damaged", async () => {
		const before = await started();
		await bench.stop();
		const journal = path.join(bench.siteDir, "content.jsonl");
		const bytes = await readFile(journal);
		bytes[1000] = (bytes[1000] as number) ^ 1;
		await writeFile(journal, bytes);
		bench.cms.publish("service", firstService().id, { summary: "Danach" });
		await bench.start();
		await bench.settled();
		expect(bench.log.join()).toContain("beschädigt");
		expect(bench.release()).not.toBe(before);
		expect(await bench.live(firstService().page)).toContain("Danach");
	});

	it("goes on without a list of what is gone when that is damaged", async () => {
		await started();
		const { id, page } = firstService();
		bench.cms.unpublish("service", id);
		await bench.settled();
		await bench.stop();
		await writeFile(path.join(bench.siteDir, "gone.json"), '{"half');
		const other = bench.cms.all("service")[1] as { documentId: string; slug: string };
		bench.cms.publish("service", other.documentId, { summary: "Es geht weiter" });
		await bench.start();
		const state = await bench.settled();
		expect(state.outcome).toBe("live");
		expect(await bench.live(`angebote/${other.slug}/index.html`)).toContain("Es geht weiter");
		/* What the live site said is gone stays so. */
		expect(await bench.live(page)).toContain("Nicht mehr da");
		expect(JSON.parse(await readFile(path.join(bench.siteDir, "gone.json"), "utf8"))).toHaveProperty([
			`/${page.replace("index.html", "")}`,
		]);
	});

	it.each([
		{ before: ["de", "uk"], after: ["de", "uk", "en"], has: "en", lacks: null },
		{ before: ["de", "uk"], after: ["de"], has: null, lacks: "uk" },
		{ before: ["de", "uk"], after: ["de", "en"], has: "en", lacks: "uk" },
	] as const)(
		"is started with other languages ($before → $after): what is gone says so in these",
		async ({ before, after, has, lacks }) => {
			bench.languages = before;
			await started();
			const { id, page } = firstService();
			bench.cms.unpublish("service", id);
			await bench.settled();
			expect(await bench.live(`uk/${page}`)).not.toBeNull();
			await bench.stop();
			bench.languages = after;
			bench.cms.publish("service", bench.cms.all("service")[1]?.documentId as string, { summary: "Nach dem Wechsel" });
			await bench.start();
			expect((await bench.settled()).message).toContain("ist live");
			const gone = (await bench.live("_gone"))?.split("\n") ?? [];
			const address = `/${page.replace("index.html", "")}`;
			expect(gone).toContain(address);
			if (has) {
				expect(await bench.live(`${has}/${page}`)).not.toBeNull();
				expect(gone).toContain(`/${has}${address}`);
			}
			if (lacks) {
				expect(await bench.live(`${lacks}/${page}`)).toBeNull();
				expect(gone.filter((one) => one.startsWith(`/${lacks}/`))).toEqual([]);
			}
		},
	);

	it.each([
		["deleted", (file: string) => rm(file)],
		["altered", (file: string) => writeFile(file, "verändert")],
	])("puts a file back that somebody has %s", async (_, harm) => {
		await started();
		const page = path.join(bench.siteDir, "current", firstService().page);
		const before = await readFile(page, "utf8");
		await bench.stop();
		await harm(page);
		await bench.start();
		await bench.until(async () => (await readFile(page, "utf8").catch(() => null)) === before);
	});

	it.each(["", "{", '{"release":"20991231-000000-000"}'])("recovers from a release.json that says %j", async (text) => {
		await started();
		await bench.stop();
		await writeFile(path.join(bench.siteDir, "current", "release.json"), text);
		bench.cms.publish("service", firstService().id, { summary: "Trotzdem" });
		await bench.start();
		const state = await bench.settled();
		expect(state.outcome).toBe("live");
		expect(await bench.live(firstService().page)).toContain("Trotzdem");
		expect(JSON.parse((await bench.live("release.json")) as string)).toMatchObject({ contentSeq: 1, pages: expect.any(Number) });
	});

	it("cleans up what a stopped run left", async () => {
		await mkdir(path.join(bench.siteDir, "history", ".neu-alt"), { recursive: true });
		await mkdir(path.join(bench.siteDir, "staging"), { recursive: true });
		await mkdir(path.join(bench.siteDir, "current", "angebote"), { recursive: true });
		await writeFile(path.join(bench.siteDir, "current", "angebote", ".neu-index.html"), "halb");
		await started();
		for (const name of ["history/.neu-alt", "staging", "current/angebote/.neu-index.html"]) {
			expect(existsSync(path.join(bench.siteDir, name)), name).toBe(false);
		}
	});
});

describe("after a rollback", () => {
	async function twoReleases() {
		const first = await started();
		bench.cms.publish("service", firstService().id, { summary: "Zweite Fassung" });
		await bench.settled();
		return { first, second: bench.release() as string };
	}

	it("stays there, also across a restart and while drafts change", async () => {
		const { first } = await twoReleases();
		const text = await bench.live(firstService().page);
		const { release, to } = await rollback(bench.siteDir, {}, new Date());
		expect(to).toBe(first);
		await bench.stop();
		await bench.start();
		await bench.until(async () => bench.log.some((line) => line.includes("zurückgeschaltet")));
		bench.cms.tell({ uid: uidOf("service"), documentId: firstService().id, action: "update" });
		bench.cms.publish("service", firstService().id, {});
		await bench.settled();
		expect(bench.release()).toBe(release);
		expect(await bench.live(firstService().page)).not.toBe(text);
	});

	it("stays there while the same process goes on", async () => {
		await twoReleases();
		const { release } = await rollback(bench.siteDir, {}, new Date());
		bench.cms.publish("service", firstService().id, {});
		const state = await bench.settled();
		expect(state.outcome).toBe("held");
		expect(bench.release()).toBe(release);
	});

	it("goes on with the next change that can be seen", async () => {
		await twoReleases();
		const { release } = await rollback(bench.siteDir, {}, new Date());
		bench.cms.publish("service", firstService().id, { summary: "Dritte Fassung" });
		await bench.settled();
		expect(bench.release()).not.toBe(release);
		expect(bench.history.record(bench.release() as string)?.backTo).toBeNull();
		expect(await bench.live(firstService().page)).toContain("Dritte Fassung");
	});

	it.each(["the same process", "a restarted one"])(
		"goes on though the rollback brought pages back that had gone for good: %s",
		async (who) => {
			await started();
			const { id, page } = firstService();
			const old = page.split("/")[1] as string;
			bench.cms.publish("service", id, { slug: "neuer-name", formerSlugs: old });
			await bench.settled();
			bench.cms.publish("service", id, { formerSlugs: "" });
			await bench.settled();
			expect(await bench.live(page)).toBeNull();
			await rollback(bench.siteDir, {}, new Date());
			expect(await bench.live(page)).not.toBeNull();
			if (who !== "the same process") {
				await bench.stop();
				await bench.start();
			}
			const other = bench.cms.all("service")[1]?.documentId as string;
			bench.cms.publish("service", other, { summary: "Etwas anderes" });
			expect((await bench.settled()).message).toContain("ist live");
			expect(await bench.live(page)).toBeNull();
		},
	);

	it("can be undone, and does not come back", async () => {
		await twoReleases();
		await rollback(bench.siteDir, {}, new Date());
		await rollback(bench.siteDir, { undo: true }, new Date());
		bench.cms.publish("service", firstService().id, {});
		await bench.settled();
		expect(await bench.live(firstService().page)).toContain("Zweite Fassung");
	});

	it("is noticed when it happened while the publisher was starting", async () => {
		await twoReleases();
		await bench.stop();
		const other = bench.cms.all("service")[1]?.documentId as string;
		bench.cms.publish("service", other, { summary: "Etwas anderes" });
		let rolledBack = false;
		bench.cms.beforeAnswer = async () => {
			if (!rolledBack) await rollback(bench.siteDir, {}, new Date());
			rolledBack = true;
		};
		await bench.start();
		await bench.settled();
		expect(rolledBack).toBe(true);
		expect(await bench.live(firstService().page)).toContain("Zweite Fassung");
	});

	it("ends when somebody asks for it", async () => {
		await twoReleases();
		await rollback(bench.siteDir, {}, new Date());
		await bench.publisher?.request({ acceptLoss: false });
		expect(await bench.live(firstService().page)).toContain("Zweite Fassung");
	});
});

describe("a folder that cannot be written", () => {
	it("leaves the site as it is, says so, and publishes once it can be written again", async () => {
		const before = await started();
		const failing = vi.spyOn(LiveFolder.prototype, "write").mockImplementation(() => {
			throw Object.assign(new Error("no space"), { code: "ENOSPC" });
		});
		bench.cms.publish("service", firstService().id, { summary: "Wenn wieder Platz ist" });
		await bench.until(async () => bench.log.some((line) => line.includes("Speicherplatz ist voll")));
		expect(bench.release()).toBe(before);
		failing.mockRestore();
		await bench.until(async () => (await bench.live(firstService().page))?.includes("Wenn wieder Platz ist") ?? false);
		await bench.until(async () => bench.release() !== before);
		expect(bench.history.list().at(-1)).toBe(bench.release());
	});

	it("half-way through a release brings back what was there", async () => {
		const before = await started();
		const text = await bench.live(firstService().page);
		const write = LiveFolder.prototype.write;
		let left = 1;
		const failing = vi.spyOn(LiveFolder.prototype, "write").mockImplementation(function (this: LiveFolder, name, content) {
			left -= 1;
			if (left < 0) throw Object.assign(new Error("read-only"), { code: "EROFS" });
			write.call(this, name, content);
		});
		bench.cms.publish("service", firstService().id, { summary: "Halb", name: "Neuer Name" });
		await bench.until(async () => bench.log.some((line) => line.includes("kann nicht geschrieben werden")));
		failing.mockRestore();
		/* A page may be there before the release that it belongs to is. */
		await bench.until(async () => (await bench.live(firstService().page))?.includes("Neuer Name") ?? false);
		await bench.until(async () => bench.release() !== before);
		expect(bench.history.record(bench.release() as string)?.before).toBe(before);
		expect(text).not.toContain("Neuer Name");
	});
});
