import { expect, test } from "vitest";
import { apply, isDone, startConfiguration } from "../src/parse/configuration.ts";
import { moveCosts } from "./move-costs.ts";

test.each([[[1, 2, 5, 4, 2]], [[5, 0, 1, 2, 3]], [[2, 2, 3, 5, 3]]])(
  "leads to the right tree by moves that cost nothing: %j",
  (heads) => {
    const right = Int32Array.from(heads);
    const state = startConfiguration(heads.length + 1);
    for (let step = 0; !isDone(state) && step < 20; step += 1) {
      const [shift, fromNext, fromBelow] = moveCosts(state, right);
      if (state.depth > 0 && fromNext === 0) apply(state, 1, 1);
      else if (state.depth > 1 && fromBelow === 0) apply(state, 2, 1);
      else {
        expect(shift).toBe(0);
        apply(state, 0, 1);
      }
    }
    expect([...state.heads.subarray(0, heads.length)]).toEqual(heads);
  },
);
