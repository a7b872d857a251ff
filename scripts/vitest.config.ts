import { defineConfig } from "vitest/config";

export default defineConfig({
  test: { name: "house", include: ["*.test.ts"], setupFiles: ["./quiet-console.ts"], testTimeout: 60_000 },
});
