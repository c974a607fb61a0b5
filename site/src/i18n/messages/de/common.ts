/** Words that stand on many pages. */
export const common = {
	serviceCount: { one: "{count} Angebot", other: "{count} Angebote" },
};
