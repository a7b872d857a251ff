import { defineConfig } from "vitest/config";
export default defineConfig({
  test: {
    name: "content",
    include: ["src/**/*.test.ts", "test/**/*.test.ts", "judging/**/*.test.ts"],
    testTimeout: 60_000,
    setupFiles: ["../../scripts/quiet-console.ts"],
  },
});
