import { OptionId } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { verdictOf } from "./verdict-of";

const [a, b, c] = ["a", "b", "c"].map((id) => OptionId.parse(id)) as [OptionId, OptionId, OptionId];

describe("an answer that the browser compares", () => {
  it("is right where the same option was chosen, and wrong where another was", () => {
    const right = { kind: "singleChoice", optionId: a } as const;
    expect(verdictOf({ kind: "singleChoice", optionId: a }, right)).toBe("correct");
    expect(verdictOf({ kind: "singleChoice", optionId: b }, right)).toBe("incorrect");
  });

  it("does not depend on the order of what was chosen, where there is none", () => {
    const right = { kind: "multipleChoice", optionIds: [a, b] } as const;
    expect(
      verdictOf({ kind: "multipleChoice", optionIds: [b, a] }, { ...right, optionIds: [...right.optionIds] }),
    ).toBe("correct");
    const order = { kind: "order" as const, itemIds: [a, b, c] };
    expect(verdictOf({ kind: "order", itemIds: [b, a, c] }, order)).toBe("incorrect");
  });

  it("is left to the reader where another sentence than the best may prove it as well", () => {
    const at = (start: number, optionId: OptionId | null = a) =>
      ({ kind: "proof", optionId, sentence: { start, end: start + 9 } }) as const;
    expect(verdictOf(at(0), at(0))).toBe("correct");
    expect(verdictOf(at(10), at(0))).toBeNull();
    expect(verdictOf(at(0, b), at(0))).toBe("incorrect");
  });

  it("is left to the reader where it was typed in other words", () => {
    expect(verdictOf({ kind: "shortText", text: " Zwolle " }, { kind: "shortText", text: "Zwolle" })).toBe("correct");
    expect(verdictOf({ kind: "shortText", text: "in Zwolle" }, { kind: "shortText", text: "Zwolle" })).toBeNull();
  });
});
