import { type Choice, vocabulary as lists } from "@kinderstark/content-types";

/** Labels of closed lists that the site shows. In German they are those of the content model, which the CMS shows too. */

function labelsOf<V extends string>(list: readonly Choice<V>[]): Record<V, string> {
	return Object.fromEntries(list.map(({ value, label }) => [value, label])) as Record<V, string>;
}

export const vocabulary = {
	costTypes: labelsOf(lists.costTypes),
	audiences: labelsOf(lists.audiences),
	spokenLanguages: labelsOf(lists.spokenLanguages),
	organizationKinds: labelsOf(lists.organizationKinds),
	municipalityKinds: labelsOf(lists.municipalityKinds),
	documentKinds: labelsOf(lists.documentKinds),
	scopes: labelsOf(lists.scopes),
	projectStates: labelsOf(lists.projectStates),
	crisisKinds: labelsOf(lists.crisisKinds),
};
