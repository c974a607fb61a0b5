import { defineConfig } from "vitest/config";
import { LongestFirst } from "./scripts/test/longest-first.ts";

/** Every workspace's tests; each has its own `vitest.config`. */
export default defineConfig({
	test: {
		projects: ["content-types", "cms", "site", "scripts", "scripts/vitest.browser.config.ts"],
		sequence: { sequencer: LongestFirst },
	},
});
