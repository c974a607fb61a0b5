import { randomBytes } from "node:crypto";
import {
	type DraftAnswer,
	NONCE_HEADER,
	type PreviewTarget,
	type PublishReport,
	readPreviewToken,
	SIGNATURE_WINDOW,
	signedHeaders,
} from "@kinderstark/content-types/publishing";
import { beforeAll, describe, expect, it } from "vitest";
import type { EntryAnswer, SiteAnswer } from "../src/publishing/site-answer.ts";
import { type Answer, Client, type Editor, type Json, type Publisher } from "./support/client.ts";
import { type Cms, PUBLISHER_SECRET } from "./support/cms.ts";
import { created, name, published, serviceData, topicData } from "./support/examples.ts";

export interface Bench {
	cms: Cms;
	editor: Editor;
	/** may do everything through the content API */
	token: Client;
	publisher: Publisher;
}

const now = () => Math.floor(Date.now() / 1000);

const link = (documentId: unknown) => ({ connect: [{ documentId, locale: "de" }], disconnect: [] });

/** What the CMS and the publisher tell each other, and what editors see of it. */
export function testPublishing(bench: () => Bench): void {
	/** A topic that is published in German and English. */
	async function bilingual(): Promise<string> {
		const { editor } = bench();
		const { documentId } = await published(editor, "topic", topicData());
		await editor.update("topic", documentId, { name: name("Topic"), summary: "In English." }, "?locale=en");
		const { status } = await editor.post(`/content-manager/collection-types/api::topic.topic/${documentId}/actions/publish?locale=en`, {});
		expect(status).toBe(200);
		return documentId;
	}

	describe("entries for the publisher", () => {
		it("come by their ids, in all languages, in a fixed order", async () => {
			const { publisher } = bench();
			const ids = [await bilingual(), await bilingual()];
			const wanted = `/api/publishing/entries?type=topic&documentId=${ids.join(",")},unknown123`;
			const { status, body } = await publisher.get(`${wanted}&locale=*`);
			expect(status).toBe(200);
			expect(body).not.toHaveProperty("total");
			const order = ids.toSorted().flatMap((id) => [
				[id, "de"],
				[id, "en"],
			]);
			expect(body.entries.map((entry: Json) => [entry.documentId, entry.locale])).toEqual(order);
			const german = (await publisher.get(wanted)).body.entries;
			expect(german.map((entry: Json) => [entry.documentId, entry.locale])).toEqual(order.filter(([, locale]) => locale === "de"));
			const english = (await publisher.get(`${wanted}&locale=en&pageSize=1&page=2`)).body.entries;
			expect(english.map((entry: Json) => [entry.documentId, entry.locale])).toEqual([order[3]]);
		});

		it("are the same one by one and all together, with their links", async () => {
			const { editor, publisher } = bench();
			const service = await published(editor, "service", await serviceData(editor));
			const all = (await publisher.entries("service")).entries;
			const one = (await publisher.entries("service", `&documentId=${service.documentId}&locale=*`)).entries;
			expect(one).toHaveLength(1);
			expect(one[0]).toEqual(all.find((entry) => entry.documentId === service.documentId));
			expect(one[0]).toMatchObject({ locale: "de", organization: { documentId: expect.any(String) }, topics: [expect.anything()] });
		});

		it("are not there in a language that nobody speaks, or under ids that do not exist", async () => {
			const { publisher } = bench();
			expect((await publisher.entries("topic", "&locale=xx")).entries).toEqual([]);
			expect((await publisher.entries("topic", "&documentId=unknown123&locale=*")).entries).toEqual([]);
			expect((await publisher.entries("topic", `&documentId=${Array.from({ length: 200 }, (_, i) => `id${i}`)}`)).entries).toEqual([]);
		});

		it.each([
			["201 ids", `documentId=${Array.from({ length: 201 }, (_, i) => `id${i}`)}`],
			["no id", "documentId="],
			["an empty id", "documentId=a,,b"],
			["a malformed id", "documentId=a%27b"],
			["a long id", `documentId=${"x".repeat(65)}`],
			["two lists", "documentId=a&documentId=b"],
			["a list of languages", "locale=de,en"],
			["a malformed language", "locale=../de"],
		])("are refused with %s", async (_, query) => {
			expect((await bench().publisher.get(`/api/publishing/entries?type=topic&${query}`)).status).toBe(400);
		});
	});

	describe("who changed what", () => {
		async function lastChange(act: () => Promise<unknown>) {
			const { publisher } = bench();
			const before = await publisher.latest();
			await act();
			return (await publisher.changes(before)).at(-1);
		}

		it("names the editor and the title of that time", async () => {
			const { editor } = bench();
			const topic = await created(editor, "topic", topicData());
			const label = topic.name;
			expect((await editor.put("/admin/users/me", { firstname: "Eva", lastname: "Muster" })).status).toBe(200);
			for (const action of ["publish", "unpublish", "publish"] as const) {
				const change = await lastChange(() => editor.act("topic", topic.documentId, action));
				expect(change).toMatchObject({ action, by: "Eva Muster", label });
			}
			const renamed = name("Anders");
			expect(await lastChange(() => editor.update("topic", topic.documentId, { name: renamed }))).toMatchObject({ label: renamed });
			expect(await lastChange(() => editor.remove("topic", topic.documentId))).toMatchObject({
				action: "delete",
				by: "Eva Muster",
				label: expect.stringMatching(/Thema|Anders/),
			});
			expect((await editor.put("/admin/users/me", { firstname: "Redaktion", lastname: "" })).status).toBe(200);
			expect(await lastChange(() => editor.post("/kinderstark/publishing/retry"))).toMatchObject({ by: "Redaktion", label: null });
		});

		it("names nobody for a token, and keeps the title in each language", async () => {
			const { token } = bench();
			const data = topicData();
			const { body } = await token.post("/api/topics?status=draft", { data });
			const { documentId } = body.data;
			const english = { name: name("Topic"), summary: "In English." };
			expect(await lastChange(() => token.put(`/api/topics/${documentId}?status=draft&locale=en`, { data: english }))).toMatchObject({
				by: null,
				locale: "en",
				label: english.name,
			});
			expect(await lastChange(() => token.put(`/api/topics/${documentId}?status=draft`, { data: { summary: "Neu." } }))).toMatchObject({
				by: null,
				locale: "de",
				label: data.name,
			});
		});

		it("names the first content by its titles, and nobody", async () => {
			const { changes } = (await bench().publisher.get("/api/publishing/changes?after=0")).body;
			expect(changes.length).toBeGreaterThan(100);
			for (const { uid, action, by, label } of changes.slice(0, 300)) {
				if (!uid.startsWith("api::") || action === "discardDraft") continue;
				expect([by, typeof label], `${uid} ${action}`).toEqual([null, "string"]);
			}
		});

		it("knows the newest change without a further question", async () => {
			const { publisher } = bench();
			const first = (await publisher.get("/api/publishing/changes?after=0")).body;
			const latest = (await publisher.get("/api/publishing/changes?after=2147483647")).body.latestSeq;
			expect(first.latestSeq).toBe(latest);
			const rest = (await publisher.get(`/api/publishing/changes?after=${latest - 1}`)).body;
			expect(rest).toMatchObject({ latestSeq: latest, changes: [{ seq: latest }] });
		});
	});

	const report: PublishReport = {
		state: "live",
		release: "r-1",
		contentSeq: 1,
		startedAt: "2026-11-23T09:00:00.000Z",
		finishedAt: "2026-11-23T09:00:01.000Z",
		pages: 10,
		changedPages: 1,
		refused: [{ type: "service", documentId: "abc", title: "Kurs", problems: [{ path: ["summary"], message: "„Kurz gesagt“ fehlt." }] }],
		warnings: [],
		error: null,
	};

	interface Manner {
		secret?: string;
		/** seconds */
		age?: number;
		nonce?: string;
		more?: Record<string, string>;
	}

	function send(body: string, { secret = PUBLISHER_SECRET, age = 0, nonce, more = {} }: Manner = {}): Promise<Answer> {
		const signed = signedHeaders(secret, body, now() - age, nonce);
		const headers = { "content-type": "application/json", ...signed, ...more };
		return new Client(bench().cms.url).request("POST", "/api/publishing/reports", body, headers);
	}

	const tell = async (values: Partial<PublishReport>) => expect((await send(JSON.stringify({ ...report, ...values }))).status).toBe(204);
	const site = async () => (await bench().editor.get("/kinderstark/publishing")).body as SiteAnswer;

	describe("reports of the publisher", () => {
		it("are shown to editors", async () => {
			await tell({});
			await tell({ state: "building", release: null, finishedAt: null, pages: 0, progress: { done: 30, total: 90 } });
			expect(await site()).toMatchObject({
				state: "publishing",
				progress: { done: 30, total: 90 },
				soon: true,
				latest: { report: { state: "building" } },
				live: { report: { ...report, progress: null } },
				publicUrl: "http://site.example.org",
				lastChange: { type: "topic", action: "delete", by: "Eva Muster", label: expect.any(String) },
			});
		});

		it("of a long build do not push out the last release", async () => {
			for (let done = 0; done < 60; done += 1) await tell({ state: "building", progress: { done, total: 60 } });
			for (let i = 0; i < 60; i += 1)
				await tell({ state: "failed", error: { message: "Voll.", type: null, documentId: null, field: null } });
			expect(await site()).toMatchObject({ latest: { report: { state: "failed" } }, live: { report: { release: "r-1" } } });
			await tell({});
			expect(await site()).toMatchObject({ latest: { report: { state: "live" } } });
		});

		it("are refused when forged, outdated, unsigned or without a proper nonce", async () => {
			const { cms, editor } = bench();
			const body = JSON.stringify({ ...report, release: "forged" });
			const wrong: Manner[] = [
				{ secret: "guess" },
				{ age: SIGNATURE_WINDOW + 5 },
				{ age: -SIGNATURE_WINDOW - 5 },
				{ nonce: "short" },
				{ nonce: "with.a.dot.in.the.middle" },
				{ more: { "x-kinderstark-signature": "" } },
				{ more: { "x-kinderstark-timestamp": "soon" } },
				{ more: { [NONCE_HEADER]: "another-nonce-0123456789" } },
			];
			for (const manner of wrong) expect((await send(body, manner)).status, JSON.stringify(manner)).toBe(401);
			expect((await new Client(cms.url).post("/api/publishing/reports", report)).status).toBe(401);
			expect(JSON.stringify((await editor.get("/kinderstark/publishing")).body)).not.toContain("forged");
			expect(cms.output()).toContain("wrong or outdated signature");
			expect(cms.output()).not.toContain(PUBLISHER_SECRET);
		});

		it("are refused when they come a second time", async () => {
			const { cms } = bench();
			const nonce = randomBytes(16).toString("hex");
			const body = JSON.stringify({ ...report, release: "once" });
			const headers = { "content-type": "application/json", ...signedHeaders(PUBLISHER_SECRET, body, now(), nonce) };
			const post = () => new Client(cms.url).request("POST", "/api/publishing/reports", body, headers);
			expect((await post()).status).toBe(204);
			expect((await post()).status).toBe(401);
			expect((await send(JSON.stringify(report), { nonce })).status).toBe(401);
			await expect.poll(() => cms.output()).toContain("that was sent before was refused");
		});

		it("are refused when malformed", async () => {
			const entry = { type: "topic", documentId: "a", locale: "de", state: "live", since: report.startedAt, path: "/themen/a/" };
			for (const wrong of [
				{ state: "great" },
				{ pages: -1 },
				{ progress: { done: "half" } },
				{
					entries: [
						{ ...entry, path: "//evil.example" },
						{ ...entry, since: "today" },
					],
				},
				{ entries: Array.from({ length: 501 }, () => entry) },
			]) {
				expect((await send(JSON.stringify({ ...report, ...wrong }))).status, JSON.stringify(wrong).slice(0, 80)).toBe(400);
			}
			expect((await send("{")).status).toBe(400);
		});
	});

	describe("what editors see of an entry", () => {
		let id: string;
		const since = "2026-11-25T10:00:00.000Z";

		async function state(documentId = id, more = ""): Promise<EntryAnswer> {
			const { status, body } = await bench().editor.get(
				`/kinderstark/publishing/entry?uid=api::topic.topic&documentId=${documentId}&locale=de${more}`,
			);
			expect(status, JSON.stringify(body)).toBe(200);
			return body;
		}

		const touched = (values: object = {}) => ({
			type: "topic",
			documentId: id,
			locale: "de",
			state: "live" as const,
			since,
			path: "/themen/x/",
			...values,
		});

		beforeAll(async () => {
			id = (await created(bench().editor, "topic", topicData())).documentId;
		});

		it("offline, waiting, publishing, live", async () => {
			const { editor, publisher } = bench();
			await tell({ contentSeq: await publisher.latest() });
			expect(await state()).toMatchObject({ state: "offline", url: null });
			await editor.act("topic", id, "publish");
			expect(await state()).toMatchObject({ state: "waiting", reason: expect.stringMatching(/gleich/), by: "Redaktion", soon: true });
			const contentSeq = await publisher.latest();
			await tell({ state: "building", contentSeq, progress: { done: 1, total: 2 } });
			expect(await state()).toMatchObject({ state: "publishing", progress: { done: 1, total: 2 } });
			await tell({ contentSeq, refused: [], entries: [touched()] });
			expect(await state()).toMatchObject({ state: "live", url: "http://site.example.org/themen/x/", since, soon: false });
			expect((await site()).state).toBe("live");
		});

		it("waits after a failure, and says what is in the way", async () => {
			const { editor, publisher } = bench();
			await editor.update("topic", id, { summary: "Anders." });
			expect((await state()).state).toBe("live");
			await editor.act("topic", id, "publish");
			const error = { message: "„Name“ fehlt.", type: "topic", documentId: id, field: "name" };
			await tell({ state: "failed", contentSeq: await publisher.latest(), error });
			expect(await state()).toMatchObject({
				state: "waiting",
				soon: false,
				reason: expect.stringMatching(/gescheitert. „Name“ fehlt/),
				obstacles: [{ field: "name", label: "Name" }],
			});
			expect(await site()).toMatchObject({ state: "waiting", obstacle: { documentId: id, label: "Name" } });
		});

		it("refused, at the field; another language is not", async () => {
			const contentSeq = await bench().publisher.latest();
			const problems = [{ path: ["summary"], message: "„Kurz gesagt“ ist zu lang." }];
			await tell({
				contentSeq,
				refused: [{ type: "topic", documentId: id, locale: "de", title: "Thema", problems }],
				entries: [touched({ state: "refused", path: null }), touched({ locale: "en", path: "/en/themen/x/" })],
			});
			expect(await state()).toMatchObject({ state: "refused", since, obstacles: [{ field: "summary", message: problems[0]?.message }] });
			await tell({ contentSeq, refused: [], entries: [touched({ since: "2026-11-25T11:00:00.000Z" })] });
			expect(await state()).toMatchObject({ state: "live", since: "2026-11-25T11:00:00.000Z" });
		});

		it("is forgotten when it is taken off", async () => {
			const { editor, publisher } = bench();
			await editor.act("topic", id, "unpublish");
			expect((await state()).state).toBe("waiting");
			await tell({ contentSeq: await publisher.latest(), refused: [] });
			expect((await state()).state).toBe("offline");
			await editor.act("topic", id, "publish");
			await tell({ contentSeq: await publisher.latest(), refused: [] });
			expect(await state()).toMatchObject({ state: "live", since: null, url: null });
		});

		it("also for types without languages, and the single one", async () => {
			const { editor, publisher } = bench();
			const [location] = (await publisher.entries("location")).entries;
			const [profile] = (await publisher.entries("network-profile")).entries;
			for (const [type, entry] of Object.entries({ location, "network-profile": profile })) {
				const query = `uid=api::${type}.${type}&documentId=${entry?.documentId}`;
				expect((await editor.get(`/kinderstark/publishing/entry?${query}`)).body, type).toMatchObject({ state: "live" });
			}
		});

		it("is for editors only, and answers nonsense in German", async () => {
			const { cms, editor, token } = bench();
			const good = `/kinderstark/publishing/entry?uid=api::topic.topic&documentId=${id}`;
			expect((await new Client(cms.url).get(good)).status).toBe(401);
			expect((await token.get(good)).status).toBe(401);
			for (const [query, status, german] of [
				["uid=api::topic.topic&documentId=unknown123", 404, /gibt es nicht/],
				["uid=api::topic.topic", 400, /um welchen Eintrag/],
				["uid=api::feedback.feedback&documentId=x", 400, /nicht auf der Website/],
				["uid=admin::user&documentId=1", 400, /nicht auf der Website/],
				["uid=api::topic.topic&documentId=a%27b", 400, /nicht lesbar/],
				["uid=api::topic.topic&documentId=a&locale=../x", 400, /nicht lesbar/],
			] as const) {
				const answer = await editor.get(`/kinderstark/publishing/entry?${query}`);
				expect([answer.status, answer.body.error.message], query).toEqual([status, expect.stringMatching(german)]);
			}
		});
	});

	describe("previews", () => {
		async function previewOf(uid: string, query: string): Promise<Answer> {
			return bench().editor.get(`/content-manager/preview/url/${uid}?${query}`);
		}

		function read(answer: Answer): PreviewTarget | string {
			const token = /^http:\/\/site\.example\.org\/vorschau\/([^/]+)\/$/.exec(answer.body?.data?.url)?.[1];
			return token ? readPreviewToken(PUBLISHER_SECRET, token, now()) : `no link: ${JSON.stringify(answer)}`;
		}

		it("have a signed link that ends after a week", async () => {
			const week = expect.toSatisfy((expires: number) => Math.abs(expires - now() - 7 * 86_400) < 60);
			expect(read(await previewOf("api::service.service", "documentId=abc&locale=en&status=draft"))).toEqual({
				type: "service",
				documentId: "abc",
				locale: "en",
				expires: week,
			});
			expect(read(await previewOf("api::topic.topic", "documentId=abc"))).toMatchObject({ locale: "de" });
			expect(read(await previewOf("api::contact.contact", "documentId=abc&status=published"))).toMatchObject({ type: "contact" });
		});

		it("are not for what is never on the site, nor for strangers", async () => {
			expect((await previewOf("api::feedback.feedback", "documentId=abc")).body?.data?.url).toBeUndefined();
			expect((await new Client(bench().cms.url).get("/content-manager/preview/url/api::topic.topic?documentId=abc")).status).toBe(401);
		});

		it("may be shown inside the editing desk, from the site alone", async () => {
			const policy = (await fetch(`${bench().cms.url}/admin`)).headers.get("content-security-policy") ?? "";
			expect(policy.split(";").find((part) => part.startsWith("frame-src"))).toBe("frame-src 'self' http://site.example.org");
		});

		async function draft(type: string, documentId: string, more = ""): Promise<DraftAnswer> {
			const { status, body } = await bench().publisher.get(`/api/publishing/drafts?type=${type}&documentId=${documentId}${more}`);
			expect(status, JSON.stringify(body)).toBe(200);
			return body;
		}

		it("show the draft in the form of an entry, with drafts that it is linked to", async () => {
			const { editor, publisher } = bench();
			const service = await published(editor, "service", await serviceData(editor));
			const [before] = (await publisher.entries("service", `&documentId=${service.documentId}`)).entries;
			const same = await draft("service", service.documentId);
			expect(same.targets).toEqual([]);
			const { updatedAt: _, publishedAt: __, ...own } = before as Json;
			expect(same.entry).toMatchObject({ ...own, publishedAt: null });
			expect(Object.keys(same.entry).sort()).toEqual(Object.keys(before as Json).sort());

			const parent = await created(editor, "organization", { name: name("Dach"), kind: "verein", summary: "Oben." });
			const organization = await created(editor, "organization", {
				name: name("Neu"),
				kind: "verein",
				summary: "Neu.",
				parentOrganization: link(parent.documentId),
			});
			await editor.update("service", service.documentId, { summary: "Noch nicht gesagt.", organization: link(organization.documentId) });
			const changed = await draft("service", service.documentId);
			expect(changed.entry).toMatchObject({ summary: "Noch nicht gesagt.", organization: { documentId: organization.documentId } });
			expect(changed.targets).toEqual([
				{
					type: "organization",
					entry: expect.objectContaining({ documentId: organization.documentId, name: organization.name, parentOrganization: null }),
				},
			]);
			expect((await publisher.entries("service", `&documentId=${service.documentId}`)).entries[0]).toEqual(before);
		});

		it("never show private fields, nor a confidential address before its release", async () => {
			const { editor } = bench();
			const address = { street: "Verborgener Weg 18", postalCode: "48431" };
			const municipality = (await editor.list("municipality", "&filters[name][$eq]=Rheine"))[0]?.documentId;
			const data = { confidential: true, ...address, internalNote: "nie nach außen", municipality: link(municipality) };
			const { documentId } = await published(editor, "location", { name: name("Schutzhaus"), ...data });
			for (const confidential of [true, false]) {
				await editor.update("location", documentId, { confidential });
				const { entry } = await draft("location", documentId);
				expect(entry).toMatchObject({ documentId, confidential });
				expect(JSON.stringify(entry)).not.toMatch(/Verborgener|nie nach außen/);
			}
			await editor.act("location", documentId, "publish");
			expect((await draft("location", documentId)).entry).toMatchObject(address);
			expect(JSON.stringify(await draft("location", documentId))).not.toContain("nie nach außen");
		});

		it("refuse nonsense, and strangers", async () => {
			const { cms, editor, publisher } = bench();
			const topic = await created(editor, "topic", topicData());
			for (const [query, status] of [
				[`type=topic&documentId=${topic.documentId}&locale=en`, 404],
				["type=topic&documentId=unknown123", 404],
				["type=topic", 400],
				["type=feedback&documentId=abc", 400],
				["type=topic&documentId=a,b", 400],
				[`type=topic&documentId=${topic.documentId}&locale=*`, 400],
			] as const) {
				expect((await publisher.get(`/api/publishing/drafts?${query}`)).status, query).toBe(status);
			}
			expect([401, 403]).toContain(
				(await new Client(cms.url).get(`/api/publishing/drafts?type=topic&documentId=${topic.documentId}`)).status,
			);
		});
	});
}
