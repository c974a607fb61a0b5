import type { ContentStore } from "../src/content/store.ts";
import type { ContentDesk } from "./content-desk.ts";
import type { Secret } from "./judge.ts";
import { leaks } from "./leak-check.ts";
import { PublishProblem } from "./problem.ts";

/** Sees to it that nothing confidential goes live, and knows whose address is in the open. */
export class SecretWatch {
	readonly #store: ContentStore;
	readonly #desk: ContentDesk;
	/** what must not stand on a page and does, by address, until the page is made without it: it may be a later run that goes live */
	readonly #leaks = new Map<string, Secret[]>();

	constructor(store: ContentStore, desk: ContentDesk) {
		this.#store = store;
		this.#desk = desk;
	}

	/**
	 * Everything that must not stand on any page.
	 * @param formerlyOpen texts of addresses that have become confidential while this process ran
	 */
	all(formerlyOpen: readonly Secret[]): Secret[] {
		return [...this.#desk.secrets, ...formerlyOpen];
	}

	/** Looks through a page that was made. */
	take(path: string, html: Buffer, secrets: readonly Secret[]): void {
		if (secrets.length === 0) return;
		const found = leaks(path, html.toString("utf8"), secrets).map(({ secret }) => secret);
		if (found.length > 0) this.#leaks.set(path, found);
	}

	/** Forgets a page that is no more, or is looked through anew. */
	drop(path: string): void {
		this.#leaks.delete(path);
	}

	/** Whether something confidential stands on a page. */
	get areShown(): boolean {
		return this.#leaks.size > 0;
	}

	/** @throws PublishProblem when something that is confidential now stands on a page */
	check(formerlyOpen: readonly Secret[]): void {
		const nameOf = ({ documentId, field, value }: Secret) => JSON.stringify([documentId, field, value]);
		const secrets = new Set(this.all(formerlyOpen).map(nameOf));
		for (const [page, found] of this.#leaks) {
			const secret = found.find((one) => secrets.has(nameOf(one)));
			if (!secret) {
				this.#leaks.delete(page);
				continue;
			}
			const { title, documentId, field } = secret;
			throw new PublishProblem(`Auf der Seite ${page} stünde eine geheime Angabe des Ortes „${title}“. Die Website bleibt, wie sie ist.`, {
				type: "location",
				documentId,
				field,
			});
		}
	}

	#locations(): { documentId: string; confidential: boolean }[] {
		return [...(this.#store.entries.get("location")?.values() ?? [])] as unknown as { documentId: string; confidential: boolean }[];
	}

	/** Locations whose address may be shown. */
	openLocations(): string[] {
		return this.#locations()
			.filter(({ confidential }) => !confidential)
			.map(({ documentId }) => documentId);
	}

	/** Whether one of these locations, whose addresses were shown, is confidential now. */
	hidesAnyOf(shown: readonly string[]): boolean {
		const open = new Set(shown);
		return this.#locations().some(({ documentId, confidential }) => confidential && open.has(documentId));
	}
}
