import { afterEach, beforeEach, vi } from "vitest";

// A warning in a test is a fault that nobody has looked at yet.
beforeEach(() => {
  for (const level of ["error", "warn"] as const) {
    vi.spyOn(console, level).mockImplementation((...parts: unknown[]) => {
      throw new Error(`console.${level} in a test: ${parts.map(String).join(" ")}`);
    });
  }
});
afterEach(() => vi.restoreAllMocks());
