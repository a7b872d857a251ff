import "fake-indexeddb/auto";
import { join } from "node:path";
import { expect, test } from "vitest";
import { runSchedules } from "./disconnects/run.ts";
import { root } from "./prepare.mjs";

test("loses no accepted answer and never says saved too early in 50 attempts on a failing network", async () => {
  const { attempts, counts } = await runSchedules(join(root, ".data/test-disconnects"), 50);
  expect(attempts).toBe(50);
  for (const met of ["cuts", "kills", "expired", "screens", "requests after", "requests mid", "requests stale"]) {
    expect([met, (counts[met] ?? 0) > 0]).toEqual([met, true]);
  }
}, 300_000);
