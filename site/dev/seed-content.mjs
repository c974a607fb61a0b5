/** `astro dev` shows the seed content, without a CMS. */
export default function seedContentInDev() {
	return {
		name: "kinderstark-seed-content",
		hooks: {
			"astro:server:setup": async () => {
				const { loadSeed } = await import("./seed-store.ts");
				loadSeed("http://localhost:4321");
			},
		},
	};
}
