/** `astro dev` shows the seed content, without a CMS. */
export default function seedContentInDev() {
	return {
		name: "kinderstark-seed-content",
		hooks: {
			/* Vite's hot reload needs the inline styles that the security policy forbids. */
			"astro:config:setup": ({ command, updateConfig }) => {
				if (command === "dev") updateConfig({ vite: { define: { "import.meta.env.WITHOUT_POLICY": "true" } } });
			},
			"astro:server:setup": async () => {
				const { FEW_LANGUAGES, loadSeed } = await import("./seed-store.ts");
				loadSeed("http://localhost:4321", FEW_LANGUAGES);
			},
		},
	};
}
