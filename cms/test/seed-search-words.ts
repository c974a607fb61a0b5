import { seed } from "@kinderstark/content-types/seed";
import { describe, expect, it } from "vitest";
import type { Editor, Json, Publisher } from "./support/client.ts";
import { type Cms, run } from "./support/cms.ts";

export interface SeededBench {
	cms: Cms;
	editor: Editor;
	publisher: Publisher;
	/** runs a statement in the database of the CMS */
	execute: (statement: string) => Promise<void>;
}

/** Search words for crisis lines of a database that was seeded before there was a field for them. */
export function testSeedSearchWords(bench: () => SeededBench): void {
	const wordsOf = (key: string) => seed["crisis-line"]?.find((line) => line.key === key)?.searchWords;

	async function line(slug: string): Promise<string> {
		const [found] = await bench().editor.list("crisis-line", `&filters[slug][$eq]=${slug}`);
		return String(found?.documentId);
	}

	async function seedAgain(): Promise<string> {
		const command = run("seed.js", bench().cms.environment);
		expect(await command.exited, command.errors()).toBe(0);
		return command.output();
	}

	async function versionsOf(documentId: string): Promise<{ drafts: Json[]; published: Json[] }> {
		const { editor, publisher } = bench();
		const drafts = await Promise.all(["de", "en"].map((locale) => editor.read("crisis-line", documentId, `?locale=${locale}`)));
		const { entries } = await publisher.entries("crisis-line", `&documentId=${documentId}&locale=*`);
		return { drafts: drafts.map(({ body }) => body.data), published: entries as unknown as Json[] };
	}

	const words = (entries: Json[]) => entries.map((entry) => entry.searchWords ?? null);

	describe("search words of an older database's crisis lines", () => {
		it("come once, into every version, and change nothing else", async () => {
			const { editor, publisher, execute } = bench();
			const [untouched, drafted, own] = await Promise.all([line("giftnotruf-nrw"), line("telefonseelsorge"), line("elterntelefon")]);
			await editor.update("crisis-line", drafted, { forWhom: "noch nicht veröffentlicht" });
			await execute("update crisis_lines set search_words = null");
			await execute("delete from kinderstark_seeded where key like '%#searchWords'");
			await editor.update("crisis-line", own, { searchWords: "von Hand" });
			const statuses = async () =>
				Promise.all([untouched, drafted].map(async (id) => (await editor.read("crisis-line", id)).body.meta.availableStatus));
			const [before, statusesBefore] = [await publisher.latest(), await statuses()];

			expect(await seedAgain()).toContain("Suchwörter bei");

			for (const [id, key] of [
				[untouched, "giftnotruf"],
				[drafted, "telefonseelsorge"],
			] as const) {
				const { drafts, published } = await versionsOf(id);
				expect(words([...drafts, ...published])).toEqual(Array(4).fill(wordsOf(key)));
			}
			const ownVersions = await versionsOf(own);
			expect(ownVersions.drafts[0]?.searchWords).toBe("von Hand");
			expect(words(ownVersions.published)).toEqual([null, null]);
			const { drafts, published } = await versionsOf(drafted);
			expect(drafts[0]?.forWhom).toBe("noch nicht veröffentlicht");
			expect(published.map(({ forWhom }) => forWhom)).not.toContain("noch nicht veröffentlicht");
			expect(await statuses()).toEqual(statusesBefore);
			const changes = (await publisher.changes(before)).map(({ documentId, locale, action }) => ({ documentId, locale, action }));
			expect(changes).toContainEqual({ documentId: drafted, locale: null, action: "publish" });
			expect(changes.map(({ documentId }) => documentId)).not.toContain(own);
		});

		it("stay away once a coordinator has taken them away", async () => {
			const { editor, publisher } = bench();
			const cleared = await line("giftnotruf-nrw");
			expect((await editor.update("crisis-line", cleared, { searchWords: "" })).status).toBe(200);
			expect((await editor.act("crisis-line", cleared, "publish")).status).toBe(200);
			const before = await publisher.latest();
			expect(await seedAgain()).not.toContain("Suchwörter");
			expect(await publisher.latest()).toBe(before);
			expect(String((await versionsOf(cleared)).drafts[0]?.searchWords ?? "")).toBe("");
		});
	});
}
