import { type TypeName, typeDefinition } from "@kinderstark/content-types";
import type { ContentStore } from "../src/content/store.ts";
import { leadsWithin, targetsOf } from "./html-facts.ts";
import { titleOf, type Warning } from "./judge.ts";
import { type BrokenLink, describeBrokenLink, type LinkTargets, linkProblem } from "./link-check.ts";
import { PublishProblem } from "./problem.ts";

interface Place {
	type: TypeName;
	documentId: string;
	title: string;
	label: string;
}

/* The entry into which somebody wrote this address, and the field. */
function writtenIn(target: string, store: ContentStore): Place | null {
	const needle = JSON.stringify(target).slice(1, -1);
	for (const [type, ofType] of store.entries) {
		for (const entry of ofType.values()) {
			const values = entry as unknown as Record<string, unknown>;
			for (const [name, field] of Object.entries(typeDefinition(type).fields)) {
				if (values[name] == null || !JSON.stringify(values[name]).includes(needle)) continue;
				return { type, documentId: entry.documentId, title: titleOf(type, values), label: field.label };
			}
		}
	}
	return null;
}

/** Looks where the links of new pages lead, and remembers which of them an editor has to mend. */
export class LinkDesk {
	readonly #publicUrl: string;
	readonly #strings = new Map<string, string>();
	readonly #unchecked = new Map<string, string[]>();
	readonly #warnings = new Map<string, Warning[]>();

	constructor(publicUrl: string) {
		this.#publicUrl = publicUrl;
	}

	/* A part of a long text keeps the whole of it in memory: each address is kept once, as a text of its own. */
	#own(target: string): string {
		const known = this.#strings.get(target);
		if (known !== undefined) return known;
		const copy = Buffer.from(target).toString();
		this.#strings.set(copy, copy);
		return copy;
	}

	/** Takes the links of a page that was made. */
	take(page: string, bytes: Buffer): void {
		const targets = targetsOf(bytes).filter((target) => {
			if (leadsWithin(bytes, target)) return false;
			return !/^[a-z][a-z0-9+.-]*:/i.test(target) || target.startsWith(this.#publicUrl);
		});
		this.#unchecked.set(
			page,
			targets.map((target) => this.#own(target)),
		);
	}

	/** Whether all links of a page that was taken lead somewhere that is there already. */
	leadTo(page: string, has: (path: string) => boolean): boolean {
		const targets = { has, anchorsAt: () => null };
		return (this.#unchecked.get(page) ?? []).every((target) => linkProblem(page, target, targets, this.#publicUrl) === null);
	}

	/** Forgets a page that is no more. */
	drop(page: string): void {
		this.#unchecked.delete(page);
		this.#warnings.delete(page);
	}

	/**
	 * Checks what was taken since the last time. A wrong address that an editor wrote is the editor's to mend, and no reason
	 * to keep everything else from going live.
	 * @param later whether pages are left that say which places they have: then it is all looked at again the next time
	 * @throws PublishProblem for a wrong link of our own
	 */
	check(targets: LinkTargets, store: ContentStore, ownerOf: (page: string) => string | null, later = false): void {
		const judged = new Map<string, BrokenLink["reason"] | null>();
		const ours: BrokenLink[] = [];
		for (const [page, list] of this.#unchecked) {
			const warnings = new Map<string, Warning>();
			for (const target of list) {
				const shared = target.startsWith("/") || target.startsWith(this.#publicUrl);
				let reason = shared ? judged.get(target) : undefined;
				if (reason === undefined) {
					reason = linkProblem(page, target, later ? { ...targets, anchorsAt: () => null } : targets, this.#publicUrl);
					if (shared) judged.set(target, reason);
				}
				if (reason === null) continue;
				const place = writtenIn(target, store);
				if (!place) ours.push({ page, target, reason });
				else warnings.set(`${place.documentId} ${target}`, warningOf(place, target));
			}
			if (warnings.size > 0) this.#warnings.set(page, [...warnings.values()]);
			else this.#warnings.delete(page);
		}
		const [first] = ours;
		if (first) {
			const more = ours.length > 1 ? ` (und ${ours.length - 1} weitere)` : "";
			const documentId = ownerOf(first.page);
			throw new PublishProblem(describeBrokenLink(first) + more, documentId ? { documentId } : {});
		}
		if (later) return;
		this.#unchecked.clear();
		this.#strings.clear();
	}

	get warnings(): Warning[] {
		const all = [...this.#warnings.values()].flat();
		return [...new Map(all.map((warning) => [`${warning.documentId} ${warning.message}`, warning])).values()];
	}
}

function warningOf({ type, documentId, title, label }: Place, target: string): Warning {
	return { type, documentId, title, message: `„${label}“ verweist auf ${target}, das es auf der Website nicht gibt.` };
}
