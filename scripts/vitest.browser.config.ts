import { defineConfig } from "vitest/config";
import { withoutBrowser } from "./test/browser-tests.ts";

const TESTS = "test/browser/*.test.ts";
const left = withoutBrowser(import.meta.dirname, TESTS);

/** The whole product, started once, used through a browser. Runs after all other tests, one file at a time. */
export default defineConfig({
	test: {
		name: "browser",
		root: import.meta.dirname,
		include: [TESTS],
		exclude: left,
		/* All of them need a browser. */
		globalSetup: left.length > 0 ? [] : ["test/browser/product.ts"],
		testTimeout: 90_000,
		hookTimeout: 240_000,
		fileParallelism: false,
		sequence: { groupOrder: 1 },
	},
});
