import { appendFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import type { TypeName } from "@kinderstark/content-types";
import * as fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import type { RawEntry } from "../publisher/cms-client.ts";
import { ContentDesk } from "../publisher/content-desk.ts";
import { ContentJournal } from "../publisher/content-journal.ts";
import { ContentMirror, type EntryKey, keyText, readingFor, type Versions } from "../publisher/content-mirror.ts";
import type { Verdict } from "../publisher/judge.ts";
import { idOf, smallContent, translationOf } from "./support/small-content.ts";

const NOW = Date.parse("2026-11-25T09:00:00Z");
const DAY = 86_400_000;
const CONTENT = smallContent().filter(([type]) => ["service", "topic", "organization", "location", "page"].includes(type));
const original = new Map(CONTENT.map(([type, entry]) => [keyText({ type, documentId: String(entry.documentId) }), entry as RawEntry]));
const KEYS: EntryKey[] = CONTENT.map(([type, entry]) => ({ type, documentId: String(entry.documentId) }));

const fresh = (mirror: ContentMirror) => {
	const copy = new ContentMirror();
	for (const key of mirror.keys()) copy.set(key, mirror.get(key));
	const desk = new ContentDesk(copy);
	return { desk, verdicts: desk.settle(NOW) };
};

const byKey = (verdicts: readonly Verdict[]) => new Map(verdicts.map((verdict) => [keyText(verdict.key), verdict]));

describe("the desk", () => {
	const change = fc.record({
		key: fc.constantFrom(...KEYS),
		to: fc.constantFrom("as it was", "gone", "broken", "other slug", "other links", "translated", "secret", "expired"),
		value: fc.nat(20),
		settle: fc.boolean(),
	});

	function versionsOf({ key, to, value }: { key: EntryKey; to: string; value: number }): Versions {
		const entry = original.get(keyText(key)) as RawEntry;
		const ids = KEYS.filter(({ type }) => type === "topic").map(({ documentId }) => documentId);
		switch (to) {
			case "gone":
				return [];
			case "broken":
				return [{ ...entry, name: null, title: null, summary: null }];
			case "other slug":
				return [{ ...entry, slug: `adresse-${value % 2}` }];
			case "other links":
				return [{ ...entry, topics: [{ documentId: ids[value % ids.length] }], parent: { documentId: ids[(value * 3) % ids.length] } }];
			case "translated":
				return [entry, translationOf(entry, "en", "x".repeat(value * 20)) as RawEntry];
			case "secret":
				return [{ ...entry, confidential: true, street: "Geheimer Weg 5" }];
			case "expired":
				return [{ ...entry, publishUntil: new Date(NOW + (value - 10) * DAY).toISOString() }];
			default:
				return [entry];
		}
	}

	it("comes to the same verdicts as one that judges everything anew, whatever happened before", () => {
		fc.assert(
			fc.property(fc.array(change, { minLength: 1, maxLength: 25 }), fc.boolean(), (changes, full) => {
				const desk = new ContentDesk(new ContentMirror());
				if (full) for (const key of KEYS) desk.set(key, [original.get(keyText(key)) as RawEntry]);
				const verdicts = byKey(desk.settle(NOW));
				for (const each of changes) {
					desk.set(each.key, versionsOf(each));
					if (each.settle) for (const [text, verdict] of byKey(desk.settle(NOW))) verdicts.set(text, verdict);
				}
				for (const [text, verdict] of byKey(desk.settle(NOW))) verdicts.set(text, verdict);
				const anew = fresh(desk.mirror);
				const there = [...verdicts].filter(([, { key }]) => desk.mirror.has(key)).sort(([a], [b]) => (a < b ? -1 : 1));
				expect(there.map(([, verdict]) => verdict)).toEqual(
					[...byKey(anew.verdicts)].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, verdict]) => verdict),
				);
				for (const [, { key, shown }] of verdicts) if (!desk.mirror.has(key)) expect(shown.size).toBe(0);
				expect(desk.refused).toEqual(anew.desk.refused);
				expect(desk.warnings).toEqual(anew.desk.warnings);
				expect(desk.secrets).toEqual(anew.desk.secrets);
				expect(desk.nextMoment).toBe(anew.desk.nextMoment);
			}),
			{ numRuns: 200 },
		);
	}, 60_000);

	it("leaves out what cannot be shown until it changes, or everything gets another chance", () => {
		const { desk } = fresh(mirrorOf(KEYS));
		const [key] = KEYS.filter(({ type }) => type === "service") as [EntryKey];
		const refusal = { ...key, title: "x", problems: [{ path: [], message: "geht nicht" }] };
		desk.exclude(key, refusal, NOW);
		desk.settle(NOW);
		expect(desk.isShown(key)).toBe(false);
		expect(desk.refused).toEqual([refusal]);
		desk.forgiveAll();
		desk.settle(NOW);
		expect(desk.isShown(key)).toBe(true);
		desk.exclude(key, refusal, NOW);
		desk.settle(NOW);
		desk.set(key, [{ ...(original.get(keyText(key)) as RawEntry), summary: "anders" }]);
		desk.settle(NOW);
		expect(desk.isShown(key)).toBe(true);
	});

	it("gives what was left out another chance after 1, 5 and 30 minutes, then every hour", () => {
		const [key] = KEYS.filter(({ type }) => type === "service") as [EntryKey];
		const { desk } = fresh(mirrorOf(KEYS.filter(({ type }) => type !== "page")));
		const refusal = { ...key, title: "x", problems: [{ path: [], message: "geht nicht" }] };
		const others = desk.nextMoment;
		const failsAt = (now: number) => {
			desk.exclude(key, refusal, now);
			desk.settle(now);
			expect(desk.isShown(key)).toBe(false);
		};
		let now = NOW;
		failsAt(now);
		for (const minutes of [1, 5, 30, 60, 60]) {
			const moment = now + minutes * 60_000;
			expect(desk.nextMoment).toBe(moment);
			expect(desk.settle(moment - 1)).toEqual([]);
			now = moment;
			desk.settle(now);
			expect(desk.isShown(key)).toBe(true);
			failsAt(now);
		}
		now += 60 * 60_000;
		desk.settle(now);
		desk.settle(now + 1);
		expect(desk.nextMoment).toBe(others);
		/* It has come through since: the next failure is a first one. */
		failsAt(now + 2);
		expect(desk.nextMoment).toBe(now + 2 + 60_000);
	});

	it("gives what was left out another chance when something it links to changes", () => {
		const { desk } = fresh(mirrorOf(KEYS));
		const [key] = KEYS.filter(({ type }) => type === "service") as [EntryKey];
		const { organization } = original.get(keyText(key)) as unknown as { organization: { documentId: string } };
		const provider: EntryKey = { type: "organization", documentId: organization.documentId };
		const stranger = KEYS.find(({ type, documentId }) => type === "organization" && documentId !== provider.documentId) as EntryKey;
		const rename = (other: EntryKey) => desk.set(other, [{ ...(original.get(keyText(other)) as RawEntry), name: "Anders" }]);
		desk.exclude(key, { ...key, title: "x", problems: [] }, NOW);
		rename(stranger);
		desk.settle(NOW);
		expect(desk.isShown(key)).toBe(false);
		rename(provider);
		desk.settle(NOW);
		expect(desk.isShown(key)).toBe(true);
	});

	it("judges again when time has made a difference", () => {
		const page = KEYS.find(
			({ type, documentId }) => type === "page" && original.get(keyText({ type, documentId }))?.kind === "barrierefreiheit",
		);
		const { desk } = fresh(mirrorOf([page as EntryKey]));
		const outdated = () => desk.warnings.some(({ message }) => message.includes("älter als zwölf Monate"));
		expect(outdated()).toBe(false);
		const moment = desk.nextMoment as number;
		expect(moment).toBeGreaterThan(NOW);
		desk.settle(moment - 1);
		expect(outdated()).toBe(false);
		desk.settle(moment);
		expect(outdated()).toBe(true);
		expect(desk.nextMoment).toBeNull();
	});
});

function mirrorOf(keys: readonly EntryKey[]): ContentMirror {
	const mirror = new ContentMirror();
	for (const key of keys) mirror.set(key, [original.get(keyText(key)) as RawEntry]);
	return mirror;
}

describe("what to read again", () => {
	const service = "api::service.service";
	const known = { type: "service" as TypeName, documentId: idOf("service", "a00") };
	const change = (action: string, documentId: string | null = known.documentId, uid = service) =>
		({ seq: 1, uid, documentId, locale: null, action, at: "", by: null, label: null }) as never;
	const reading = (...changes: never[]) => readingFor(changes, mirrorOf([known]), ["service"]);

	it("is what was published or taken away, each once", () => {
		const { entries, everything, media } = reading(change("publish"), change("unpublish"), change("delete", "weg"));
		expect(entries.map(({ documentId }) => documentId)).toEqual([known.documentId, "weg"]);
		expect([everything, media]).toEqual([false, false]);
	});

	it("is not a draft, unless the entry is published as well", () => {
		expect(reading(change("update", "entwurf"), change("create"), change("discardDraft")).entries).toEqual([]);
		expect(reading(change("update")).entries).toEqual([known]);
	});

	it("is everything when a language came or went, or somebody asks for it", () => {
		expect(reading(change("locale", null, "plugin::i18n.locale")).everything).toBe(true);
		expect(reading(change("retry")).everything).toBe(true);
		expect(reading(change("media", null, "plugin::upload.file"))).toMatchObject({ everything: false, media: true });
	});

	it("is nothing of a type that the site does not show", () => {
		expect(reading(change("publish", "x", "api::feedback.feedback")).entries).toEqual([]);
	});
});

describe("the journal", () => {
	let folder: string;
	let journal: ContentJournal;
	const file = () => path.join(folder, "content.jsonl");
	const [first, second] = KEYS as [EntryKey, EntryKey];
	const noDamage = () => {
		throw new Error("Damage was reported.");
	};

	beforeEach(() => {
		folder = mkdtempSync(path.join(tmpdir(), "kinderstark-journal-"));
		journal = new ContentJournal(folder);
		const mirror = mirrorOf([first, second]);
		mirror.seq = 7;
		journal.replace(mirror);
	});

	afterEach(() => rmSync(folder, { recursive: true, force: true }));

	it("gives back what was put into it, the newest of each entry", () => {
		journal.append(8, [{ key: first, versions: [] }]);
		journal.append(9, [{ key: second, versions: [{ documentId: second.documentId, name: "Größe\nNeu" }] }]);
		const mirror = journal.load(noDamage);
		expect(mirror?.seq).toBe(9);
		expect(mirror?.has(first)).toBe(false);
		expect(mirror?.get(second)).toEqual([{ documentId: second.documentId, name: "Größe\nNeu" }]);
	});

	it("is none when there is no file", () => {
		journal.remove();
		expect(journal.load(noDamage)).toBeNull();
	});

	it("does without a line at the end that was being written, wherever it was cut off, and goes on behind it", () => {
		const whole = readFileSync(file());
		journal.append(8, [{ key: first, versions: [{ documentId: first.documentId, name: "ä" }] }]);
		const longer = readFileSync(file());
		for (let cut = whole.length; cut < longer.length; cut += 1) {
			writeFileSync(file(), longer.subarray(0, cut));
			const mirror = journal.load(noDamage);
			expect(mirror?.seq).toBe(7);
			expect(mirror?.get(first)).toEqual([original.get(keyText(first))]);
			journal.append(9, [{ key: second, versions: [] }]);
			const again = journal.load(noDamage);
			expect(again?.seq).toBe(9);
			expect(again?.has(second)).toBe(false);
			expect(again?.has(first)).toBe(true);
		}
	});

	it("takes what was read together as a whole or not at all", () => {
		const whole = readFileSync(file());
		journal.append(9, [
			{ key: first, versions: [{ documentId: first.documentId, name: "eins" }] },
			{ key: second, versions: [{ documentId: second.documentId, name: "zwei" }] },
		]);
		const longer = readFileSync(file());
		for (let cut = whole.length; cut < longer.length; cut += 1) {
			writeFileSync(file(), longer.subarray(0, cut));
			const mirror = journal.load(noDamage);
			expect(mirror?.seq).toBe(7);
			expect(mirror?.get(first)).toEqual([original.get(keyText(first))]);
			expect(readFileSync(file()).equals(whole)).toBe(true);
		}
		writeFileSync(file(), longer);
		expect(journal.load(noDamage)?.get(first)).toEqual([{ documentId: first.documentId, name: "eins" }]);
	});

	it("is worth nothing when any byte in it is another one", () => {
		const whole = readFileSync(file());
		fc.assert(
			fc.property(fc.nat(whole.length - 2), fc.integer({ min: 1, max: 255 }), (at, by) => {
				const flipped = Buffer.from(whole);
				flipped[at] = (flipped[at] as number) ^ by;
				/* Only in a whole line: a line that never ended is the one that was being written. */
				fc.pre(flipped.equals(Buffer.from(flipped.toString("utf8"))));
				writeFileSync(file(), flipped);
				let told = 0;
				const mirror = journal.load(() => {
					told += 1;
				});
				expect(mirror).toBeNull();
				expect(told).toBe(1);
			}),
			{ numRuns: 200 },
		);
	});

	it("is written anew when most of it is outdated", () => {
		for (let seq = 8; seq < 20; seq += 1)
			journal.append(seq, [{ key: first, versions: [{ documentId: first.documentId, name: String(seq) }] }]);
		const before = readFileSync(file()).length;
		const mirror = journal.load(noDamage);
		expect(readFileSync(file()).length).toBeLessThan(before);
		expect(journal.load(noDamage)?.get(first)).toEqual(mirror?.get(first));
		expect(journal.load(noDamage)?.seq).toBe(19);
	});

	it("with rubbish behind it is damaged", () => {
		appendFileSync(file(), "rubbish\n");
		let told = false;
		expect(
			journal.load(() => {
				told = true;
			}),
		).toBeNull();
		expect(told).toBe(true);
	});
});
