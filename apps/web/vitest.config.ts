import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

export default defineConfig({
  resolve: { alias: { "@": fileURLToPath(new URL("src", import.meta.url)) } },
  // Next leaves JSX for its own compiler; tests need it made into calls.
  oxc: { jsx: { runtime: "automatic" } },
  test: { name: "web", include: ["src/**/*.test.{ts,tsx}"], testTimeout: 60_000 },
});
