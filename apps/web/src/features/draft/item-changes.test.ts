import { AnswerKey, type DraftItem, Question } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { move, nextSpare, put, setState, swap } from "./item-changes";

function item(id: string, state: DraftItem["state"], fact = id): DraftItem {
  const common = { process: "retrieve", skill: "who", difficulty: 1, validAsOf: "2024-01-01", possible: 1 };
  return {
    question: Question.parse({ ...common, id, kind: "shortText", prompt: `Vraag ${id}?` }),
    key: AnswerKey.parse({
      questionId: id,
      kind: "shortText",
      explanation: "Zo is het.",
      evidence: [{ level: "standard", spans: [{ start: 0, end: 1 }] }],
      accept: ["x"],
    }),
    shape: "subject",
    fact,
    score: 1,
    state,
    edited: false,
    stale: false,
    touched: false,
  };
}

const items = [
  item("a", "chosen"),
  item("b", "chosen"),
  item("c", "spare", "a"),
  item("d", "spare"),
  item("e", "spare"),
];
const quiz = (list: readonly DraftItem[]): string =>
  list
    .filter(({ state }) => state === "chosen")
    .map(({ question }) => question.id)
    .join("");

describe("the questions of a draft", () => {
  it("go to the end of the quiz when they are chosen, and out of it when they are put aside", () => {
    expect(quiz(setState(items, "d", "chosen"))).toBe("abd");
    expect(quiz(setState(items, "a", "dropped"))).toBe("b");
    expect(quiz(setState(setState(items, "a", "dropped"), "a", "chosen"))).toBe("ba");
  });

  it("move one place, and stay at the ends", () => {
    expect(quiz(move(items, "a", 1))).toBe("ba");
    expect(quiz(move(items, "a", -1))).toBe("ab");
    expect(quiz(move(items, "b", 1))).toBe("ab");
  });

  it("are swapped for the best spare one that asks nothing twice, in the same place", () => {
    const swapped = swap(items, "a");
    expect(quiz(swapped)).toBe("db");
    expect(swapped.find(({ question }) => question.id === "a")?.state).toBe("dropped");
    expect(swapped).toHaveLength(items.length);
  });

  it("stay as they are where there is nothing to swap with", () => {
    const few = items.slice(0, 3);
    expect(nextSpare(few)).toBeNull();
    expect(swap(few, "b")).toEqual(few);
  });

  it("keep their place when they are changed; new ones come last", () => {
    expect(quiz(put(items, { ...item("a", "chosen"), edited: true }))).toBe("ab");
    expect(quiz(put(items, item("z", "chosen")))).toBe("abz");
  });

  it("are never lost: each change keeps the others", () => {
    for (const changed of [setState(items, "a", "spare"), move(items, "a", 1), swap(items, "b")]) {
      expect(changed.map(({ question }) => question.id).sort()).toEqual(["a", "b", "c", "d", "e"]);
    }
  });
});
