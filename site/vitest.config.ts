import { defineConfig } from "vitest/config";

export default defineConfig({
	test: { include: ["test/**/*.test.ts"], globalSetup: ["test/support/built-site.ts"], testTimeout: 30_000, maxWorkers: 2 },
});
