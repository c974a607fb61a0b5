import { publicTypeNames, type TypeName, typeDefinition } from "@kinderstark/content-types";
import { GERMAN } from "../src/content/store.ts";
import type { RawEntry } from "./cms-client.ts";
import { type ContentMirror, type EntryKey, germanOf, keyFromText, keyText, type Versions } from "./content-mirror.ts";
import { judge, type Refusal, type Secret, targetsOf, type Verdict, type Warning } from "./judge.ts";

const order = new Map(publicTypeNames.map((type, place) => [type, place]));
const inOrder = (a: EntryKey, b: EntryKey) =>
	(order.get(a.type) ?? 0) - (order.get(b.type) ?? 0) || (a.documentId < b.documentId ? -1 : a.documentId > b.documentId ? 1 : 0);

/* What an entry with an address of its own wants. */
function claimOf(type: TypeName, entry: RawEntry): string | null {
	return typeDefinition(type).fields.slug ? `${type} ${entry.slug}` : null;
}

const MINUTE = 60_000;
/* After the first failure, the second, the third, and each one later. */
const TRY_AGAIN_AFTER = [MINUTE, 5 * MINUTE, 30 * MINUTE, 60 * MINUTE];

interface Exclusion {
	refusal: Refusal;
	/** how often in a row no page could be made with the entry */
	failures: number;
	/** milliseconds since 1970 at which it gets another chance */
	retryAt: number;
}

/**
 * Judges what the CMS has, entry by entry, and again wherever a change may have changed a verdict: the entry itself, those
 * that link to it, and those that want the same address.
 */
export class ContentDesk {
	readonly mirror: ContentMirror;
	readonly #verdicts = new Map<string, Verdict>();
	/** who links to an entry */
	readonly #linkedFrom = new Map<string, Set<string>>();
	/** who wants an address, by type and slug */
	readonly #claims = new Map<string, Set<string>>();
	readonly #excluded = new Map<string, Exclusion>();
	/** entries that have another chance in the run of a moment, and how often they failed before */
	readonly #onTrial = new Map<string, { failures: number; now: number }>();
	readonly #refused = new Set<string>();
	readonly #hidden = new Set<string>();
	readonly #warned = new Set<string>();
	readonly #secret = new Set<string>();
	readonly #timed = new Map<string, number>();
	#waiting = new Set<string>();

	constructor(mirror: ContentMirror) {
		this.mirror = mirror;
		for (const key of mirror.keys()) this.#connect(key, mirror.get(key));
		this.#waiting = new Set([...mirror.keys()].map(keyText));
	}

	/** Takes what was read of an entry. */
	set(key: EntryKey, versions: Versions): void {
		const text = keyText(key);
		const before = this.mirror.get(key);
		this.#forgive(text);
		this.#waiting.add(text);
		if (JSON.stringify(before) === JSON.stringify(versions)) return;
		/* What it links to may have been the reason. */
		for (const other of this.#excluded.keys()) if (this.#linkedFrom.get(text)?.has(other)) this.#forgive(other);
		this.#disconnect(key, before);
		/* Who was judged while it was not there left the link out. */
		if (before.length === 0) for (const from of this.#linkedFrom.get(text) ?? []) this.#waiting.add(from);
		this.mirror.set(key, versions);
		this.#connect(key, versions);
	}

	#connect(key: EntryKey, versions: Versions): void {
		const entry = germanOf(versions);
		if (!entry) return;
		const text = keyText(key);
		for (const target of targetsOf(key.type, entry)) {
			const name = keyText(target);
			const from = this.#linkedFrom.get(name) ?? new Set();
			this.#linkedFrom.set(name, from.add(text));
		}
		const claim = claimOf(key.type, entry);
		if (claim === null) return;
		const claims = this.#claims.get(claim) ?? new Set();
		this.#claims.set(claim, claims.add(text));
		if (claims.size > 1) for (const other of claims) this.#waiting.add(other);
	}

	#disconnect(key: EntryKey, versions: Versions): void {
		const entry = germanOf(versions);
		if (!entry) return;
		const text = keyText(key);
		for (const target of targetsOf(key.type, entry)) this.#linkedFrom.get(keyText(target))?.delete(text);
		const claim = claimOf(key.type, entry);
		if (claim === null) return;
		const claims = this.#claims.get(claim);
		claims?.delete(text);
		if (claims?.size === 0) this.#claims.delete(claim);
		for (const other of claims ?? []) this.#waiting.add(other);
	}

	/**
	 * Leaves an entry out although it is well-formed: until it or something it links to changes, and at most until it gets
	 * another chance, after a minute at first and at last every hour.
	 * @param now milliseconds since 1970
	 */
	exclude(key: EntryKey, refusal: Refusal, now: number): void {
		const text = keyText(key);
		const failures = (this.#onTrial.get(text)?.failures ?? 0) + 1;
		const pause = TRY_AGAIN_AFTER[Math.min(failures, TRY_AGAIN_AFTER.length) - 1] as number;
		this.#excluded.set(text, { refusal, failures, retryAt: now + pause });
		this.#waiting.add(text);
	}

	#forgive(text: string): void {
		this.#onTrial.delete(text);
		if (this.#excluded.delete(text)) this.#waiting.add(text);
	}

	/** Gives every entry that was left out another chance. */
	forgiveAll(): void {
		for (const text of [...this.#excluded.keys()]) this.#forgive(text);
	}

	#tryAgain(now: number): void {
		/* Who came through an earlier run is as good as any other. */
		for (const [text, trial] of this.#onTrial) if (trial.now < now) this.#onTrial.delete(text);
		for (const [text, { failures, retryAt }] of this.#excluded) {
			if (retryAt > now) continue;
			this.#forgive(text);
			this.#onTrial.set(text, { failures, now });
		}
	}

	/* Of several that want the same address, that with the smallest documentId has it, whatever came first. */
	#twinOf(key: EntryKey, slug: unknown): RawEntry | null {
		const claims = this.#claims.get(`${key.type} ${slug}`);
		if (!claims || claims.size < 2) return null;
		const [first] = [...claims].sort();
		return first === undefined || first === keyText(key) ? null : (germanOf(this.mirror.get(keyFromText(first))) ?? null);
	}

	isShown(key: EntryKey): boolean {
		const verdict = this.#verdicts.get(keyText(key));
		return verdict !== undefined && verdict.shown.size > 0;
	}

	/**
	 * Judges what has to be judged.
	 * @param now milliseconds since 1970
	 * @returns the verdicts that were made, each entry once, with its last one
	 */
	settle(now: number): Verdict[] {
		for (const [text, until] of this.#timed) if (until <= now) this.#waiting.add(text);
		this.#tryAgain(now);
		const made = new Map<string, Verdict>();
		const options = {
			now,
			exclusionOf: (key: EntryKey) => this.#excluded.get(keyText(key))?.refusal ?? null,
			twinOf: (key: EntryKey, slug: unknown) => this.#twinOf(key, slug),
			isShown: (key: EntryKey) => this.#isShownFor(key),
		};
		/* First as if every link led somewhere; those that link to what turns out to be missing come again. */
		while (this.#waiting.size > 0) {
			const batch = [...this.#waiting];
			this.#waiting = new Set();
			for (const text of batch) {
				const key = keyFromText(text);
				const shown = this.isShown(key);
				const known = this.#verdicts.has(text);
				const verdict = judge(key, this.mirror, options);
				this.#keep(text, verdict);
				made.set(text, verdict);
				if (shown !== verdict.shown.size > 0 || !known) {
					/* Who was judged before this one took it for shown if the CMS has it. */
					const assumed = known ? shown : this.mirror.has(key);
					if (assumed !== verdict.shown.size > 0) for (const from of this.#linkedFrom.get(text) ?? []) this.#waiting.add(from);
				}
			}
		}
		return [...made.values()];
	}

	#isShownFor(key: EntryKey): boolean {
		return this.#verdicts.has(keyText(key)) ? this.isShown(key) : this.mirror.has(key);
	}

	#keep(text: string, verdict: Verdict): void {
		const gone = !this.mirror.has(verdict.key);
		if (gone) this.#verdicts.delete(text);
		else this.#verdicts.set(text, verdict);
		const mark = (set: Set<string>, on: boolean) => (on ? set.add(text) : set.delete(text));
		mark(this.#refused, verdict.refusal !== null);
		mark(this.#hidden, !gone && verdict.shown.size === 0);
		mark(this.#warned, verdict.warnings.length > 0);
		mark(this.#secret, verdict.secrets.length > 0);
		if (verdict.until === null) this.#timed.delete(text);
		else this.#timed.set(text, verdict.until);
	}

	#collect<T>(of: ReadonlySet<string>, pick: (verdict: Verdict) => readonly T[]): T[] {
		return [...of]
			.map(keyFromText)
			.sort(inOrder)
			.flatMap((key) => {
				const verdict = this.#verdicts.get(keyText(key));
				return verdict ? pick(verdict) : [];
			});
	}

	/** Entries that are not on the site, by type and documentId. */
	get refused(): Refusal[] {
		return this.#collect(this.#refused, ({ refusal }) => (refusal ? [refusal] : []));
	}

	/** Entries that the CMS has and the site does not show: broken ones, and those whose time has not come or is over. */
	get hidden(): EntryKey[] {
		return [...this.#hidden].map(keyFromText);
	}

	get warnings(): Warning[] {
		return this.#collect(this.#warned, ({ warnings }) => warnings);
	}

	get secrets(): Secret[] {
		return this.#collect(this.#secret, ({ secrets }) => secrets);
	}

	/** The next moment (milliseconds since 1970) at which a verdict changes by itself or an entry gets another chance; null when there is none. */
	get nextMoment(): number | null {
		let next = Number.POSITIVE_INFINITY;
		for (const until of this.#timed.values()) next = Math.min(next, until);
		for (const { retryAt } of this.#excluded.values()) next = Math.min(next, retryAt);
		return next === Number.POSITIVE_INFINITY ? null : next;
	}

	/** The raw entry in German, of those that the site shows. */
	shownEntry(type: TypeName, documentId: string): RawEntry | undefined {
		return this.#verdicts.get(keyText({ type, documentId }))?.shown.get(GERMAN);
	}

	/** Every entry on the site. */
	*shownKeys(): IterableIterator<EntryKey> {
		for (const verdict of this.#verdicts.values()) if (verdict.shown.size > 0) yield verdict.key;
	}
}
