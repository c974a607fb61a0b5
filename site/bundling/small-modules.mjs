/**
 * Modules of a few lines that several scripts use: one file of all of them. By itself the bundler makes one of each, and on a
 * slow line each request costs more than what is in it.
 */
export const smallModules = {
	name: "small",
	test: /\/site\/src\/(i18n\/(client|fill-in)|phone|shortlist\/lines)\.ts$/,
};
