import { expect, test } from "vitest";
import { enter } from "./admission";

/** How many of a kind find room, each staying. */
function crowd(procedure: string, method: string, leaves: (() => void)[]): number {
  for (let count = 0; ; count++) {
    const leave = enter(procedure, method);
    if (!leave) return count;
    leaves.push(leave);
  }
}

test("sends away reads first, then other writes, and answers last", () => {
  const leaves: (() => void)[] = [];
  expect(crowd("score.list", "GET", leaves)).toBeGreaterThan(0);
  expect(crowd("session.signIn", "POST", leaves)).toBeGreaterThan(0);
  expect(crowd("attempt.answer", "POST", leaves)).toBeGreaterThan(100);
  expect(enter("score.list", "GET")).toBeNull();
  for (const leave of leaves) leave();
  const leave = enter("score.list", "GET");
  expect(leave).not.toBeNull();
  leave?.();
});
