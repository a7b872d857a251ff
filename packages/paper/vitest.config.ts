import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "paper",
    include: ["test/**/*.test.ts"],
    setupFiles: ["../../scripts/quiet-console.ts"],
    testTimeout: 60_000,
  },
});
