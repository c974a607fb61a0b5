import { defineConfig } from "vitest/config";

export default defineConfig({ test: { name: "content-types", include: ["test/**/*.test.ts"], maxWorkers: 2 } });
