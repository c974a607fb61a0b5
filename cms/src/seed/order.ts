import { type TypeName, typeDefinition, typeNames } from "@kinderstark/content-types";
import type { Values } from "../strapi-types.ts";

export type SeedSource = { key: string } & Values;

export interface SeedStep {
	type: TypeName;
	entry: SeedSource;
	/** Fields whose links lead to entries that come later: they are filled in at the end. */
	later: string[];
}

interface Link {
	field: string;
	required: boolean;
	target: string;
}

function linksOf(type: TypeName, entry: SeedSource): Link[] {
	return Object.entries(typeDefinition(type).fields).flatMap(([name, field]) => {
		if (field.kind !== "relation") return [];
		const keys = [entry[name]].flat().filter((key) => key != null);
		return keys.map((key) => ({ field: name, required: field.required, target: `${field.target}/${key}` }));
	});
}

/**
 * Seed entries in an order in which what an entry links to comes before it. Where entries link to each other in a circle
 * (an authority sits in a town, the town names its authority), a link that may be empty waits until the end.
 */
export function seedOrder(seed: Partial<Record<TypeName, SeedSource[]>>): SeedStep[] {
	const waiting = new Map<string, { type: TypeName; entry: SeedSource; links: Link[] }>();
	for (const type of typeNames) {
		for (const entry of seed[type] ?? []) waiting.set(`${type}/${entry.key}`, { type, entry, links: linksOf(type, entry) });
	}
	for (const [id, { links }] of waiting) {
		const wrong = links.find(({ target }) => !waiting.has(target));
		if (wrong) throw new Error(`Seed: ${id} names ${wrong.target} in "${wrong.field}", which does not exist.`);
	}
	const ordered: SeedStep[] = [];
	const take = (id: string, later: string[]) => {
		const step = waiting.get(id);
		waiting.delete(id);
		if (step) ordered.push({ type: step.type, entry: step.entry, later });
	};
	while (waiting.size > 0) {
		const before = waiting.size;
		for (const [id, { links }] of waiting) if (links.every(({ target }) => !waiting.has(target))) take(id, []);
		if (waiting.size < before) continue;
		// The entry that most others wait for opens the circle with the fewest links left for later.
		const wanted = (id: string) => [...waiting.values()].filter(({ links }) => links.some(({ target }) => target === id)).length;
		const [id, step] =
			[...waiting]
				.filter(([, { links }]) => links.every(({ target, required }) => !required || !waiting.has(target)))
				.sort(([a], [b]) => wanted(b) - wanted(a))[0] ?? [];
		if (!id || !step) throw new Error(`Seed: required links in a circle: ${[...waiting.keys()].join(", ")}`);
		take(id, [...new Set(step.links.filter(({ target }) => waiting.has(target)).map(({ field }) => field))]);
	}
	return ordered;
}
