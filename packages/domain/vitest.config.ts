import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "domain",
    include: ["src/**/*.test.ts"],
    setupFiles: ["../../scripts/quiet-console.ts"],
    testTimeout: 60_000,
  },
});
