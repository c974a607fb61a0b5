import { defineConfig } from "vitest/config";

export default defineConfig({
	test: {
		root: import.meta.dirname,
		include: ["test/**/*.test.ts"],
		testTimeout: 60_000,
		hookTimeout: 240_000,
		// Each integration file runs a CMS of its own; more than two at once would only wait for the processor.
		maxWorkers: 2,
	},
});
