import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    name: "api",
    include: ["src/**/*.test.ts", "test/**/*.test.ts"],
    globalSetup: ["test/postgres.ts"],
    setupFiles: ["../../scripts/quiet-console.ts"],
    // A real database and real password hashes on a shared machine.
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
