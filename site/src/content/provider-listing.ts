import type { Entry } from "@kinderstark/content-types";
import { LETTERS, type Letter, LIST_LIMIT, labelOf, lettersOf, numbered } from "./letters.ts";
import { sorted } from "./queries.ts";
import { derived, derivedFor } from "./store.ts";

/** The list of all providers: one page while they fit on it, otherwise one for each letter. */

type Provider = Entry<"organization">;

const hrefOf = (address: string) => `/traeger/a-z/${address}/`;

interface Part {
	label: string;
	providers: readonly Provider[];
}

/** Every page by its address (`b`, `b-2`); undefined while all fit on one. */
function parts(): ReadonlyMap<string, Part> | undefined {
	return derived("providerParts", () => {
		const providers = sorted("organization");
		if (providers.length <= LIST_LIMIT) return undefined;
		const byLetter = Map.groupBy(providers, ({ name }) => lettersOf(name)[0]);
		return new Map(
			LETTERS.flatMap((letter) => {
				const members = byLetter.get(letter) ?? [];
				const count = Math.ceil(members.length / LIST_LIMIT);
				return Array.from({ length: count }, (_, index): [string, Part] => [
					numbered(letter, index + 1),
					{
						label: index === 0 ? labelOf(letter) : `${labelOf(letter)} ${index + 1}`,
						providers: members.slice(index * LIST_LIMIT, (index + 1) * LIST_LIMIT),
					},
				]);
			}),
		);
	});
}

/** Every page of the list, in its order; undefined while there is only one. */
export function providerLetters(): Letter[] | undefined {
	return derived("providerLetters", () => {
		const found = parts();
		return found && [...found].map(([address, { label }]) => ({ letters: address, label, href: hrefOf(address) }));
	});
}

/** The providers on the page with this address, A to Z; undefined where there is none. */
export function providersAt(address: string | undefined): readonly Provider[] | undefined {
	return address === undefined ? undefined : derivedFor("providersAt", address, () => parts()?.get(address)?.providers);
}

export function providerListingRoutes(): string[] {
	return [...(parts()?.keys() ?? [])].map(hrefOf);
}
