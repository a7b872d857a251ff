import { expect, test } from "vitest";
import { vote } from "./vote.ts";

test("takes the arc that most parsers have, with their share", () => {
  const found = vote([
    { heads: [1, -1, 1], relations: [1, 0, 2] },
    { heads: [1, -1, 1], relations: [1, 0, 3] },
    { heads: [1, -1, 0], relations: [1, 0, 2] },
  ]);
  expect(found.heads).toEqual([1, -1, 1]);
  expect(found.relations).toEqual([1, 0, 2]);
  expect(found.agreement).toEqual([1, 1, 1 / 3]);
});

test("makes one tree of votes that would be a circle", () => {
  const found = vote([
    { heads: [-1, 0, 1], relations: [0, 1, 1] },
    { heads: [2, -1, 1], relations: [1, 0, 1] },
    { heads: [2, 0, -1], relations: [1, 1, 0] },
  ]);
  expect(found.heads.filter((head) => head === -1)).toHaveLength(1);
  for (let word = 0; word < 3; word += 1) {
    let at = word;
    for (let step = 0; step < 3 && at >= 0; step += 1) at = found.heads[at] ?? -1;
    expect(at).toBe(-1);
  }
});

test("finds nothing in a sentence without words", () => {
  expect(vote([{ heads: [], relations: [] }])).toEqual({ heads: [], relations: [], agreement: [] });
});
