/**
 * `import()` as it stands. Vite wraps it into a helper of 1.8 KB that preloads styles, and the site's scripts have none;
 * what is loaded later must not cost more at first than it saves.
 */
export const plainImports = {
	name: "kinderstark-plain-imports",
	enforce: "pre",
	load: {
		filter: { id: /^\0vite\/preload-helper\.js$/ },
		handler: () => "export const __vitePreload = (load) => load();",
	},
};
