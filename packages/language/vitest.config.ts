import { defineConfig } from "vitest/config";
export default defineConfig({
  test: {
    name: "language",
    include: ["{src,test,training}/**/*.test.ts"],
    testTimeout: 60_000,
    setupFiles: ["../../scripts/quiet-console.ts"],
  },
});
