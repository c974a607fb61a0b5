import { defineConfig } from "vitest/config";
import { withoutBrowser } from "../scripts/test/browser-tests.ts";

const TESTS = "test/**/*.test.ts";

export default defineConfig({
	test: {
		include: [TESTS],
		exclude: withoutBrowser(import.meta.dirname, TESTS),
		globalSetup: ["test/support/built-site.ts"],
		testTimeout: 30_000,
		maxWorkers: 2,
	},
});
