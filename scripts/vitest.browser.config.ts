import { defineConfig } from "vitest/config";

/** The whole product, started once, used through a browser. Runs after all other tests, one file at a time. */
export default defineConfig({
	test: {
		name: "browser",
		root: import.meta.dirname,
		include: ["test/browser/*.test.ts"],
		globalSetup: ["test/browser/product.ts"],
		testTimeout: 90_000,
		hookTimeout: 240_000,
		fileParallelism: false,
		sequence: { groupOrder: 1 },
	},
});
