import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "db",
    include: ["test/**/*.test.ts"],
    setupFiles: ["../../scripts/quiet-console.ts"],
    // Real servers are started, killed and started again.
    testTimeout: 90_000,
    hookTimeout: 90_000,
  },
});
