import { componentDefinition, componentNames, type Fields, typeDefinition, typeNames } from "@kinderstark/content-types";

/**
 * German names of the values of choices. Strapi's select looks a value up as if it were the id of a message; where two
 * lists name the same value differently (`unbekannt`), the shorter name fits both.
 */
export function choiceLabels(): Record<string, string> {
	const all: Fields[] = [
		...typeNames.map((name) => typeDefinition(name).fields),
		...componentNames.map((name) => componentDefinition(name).fields),
	];
	const labels: Record<string, string> = {};
	for (const field of all.flatMap((fields) => Object.values(fields))) {
		if (field.kind !== "choice") continue;
		for (const { value, label } of field.choices ?? []) {
			const known = labels[value];
			if (known === undefined || label.length < known.length) labels[value] = label;
		}
	}
	return labels;
}
