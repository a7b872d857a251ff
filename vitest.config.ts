import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    projects: ["packages/*/vitest.config.ts", "apps/web/vitest.config.ts", "scripts/vitest.config.ts"],
    maxWorkers: 2,
  },
});
