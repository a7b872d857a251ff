import type { QuestionId, WorkState } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { questionShares } from "./question-shares";
import { type ResultRow, sortRows } from "./sort-rows";
import { whenToLook } from "./when-to-look";

const q1 = "q1" as QuestionId;
const q2 = "q2" as QuestionId;

function row(displayName: string, state: WorkState, points: readonly number[] = []): ResultRow {
  const questions = points.map((one, index) => ({
    questionId: index === 0 ? q1 : q2,
    verdict: one === 1 ? ("correct" as const) : ("incorrect" as const),
    points: one,
    possible: 1,
    proved: null,
  }));
  const score = points.length > 0 ? { points: points.reduce((a, b) => a + b, 0), possible: points.length } : null;
  const rest = {
    late: false,
    attempts: 0,
    answered: 0,
    attemptId: null,
    submittedAt: null,
    mark: null,
    comment: "",
    overridden: [],
  };
  return { ...rest, personId: displayName as ResultRow["personId"], displayName, state, score, questions };
}

const rows = [row("Zoë", "toDo"), row("Émile", "done", [1, 0]), row("Daan", "busy"), row("Fatima", "done", [1, 1])];
const columns = [q1, q2].map((questionId) => ({
  questionId,
  prompt: "p",
  process: "retrieve" as const,
  corrected: false,
}));
const names = (order: "name" | "score" | "state") => sortRows(rows, order, "nl").map((one) => one.displayName);

describe("results of an assignment", () => {
  it("are sorted by name as the language does, by score with nothing last, and by who needs attention", () => {
    expect(names("name")).toEqual(["Daan", "Émile", "Fatima", "Zoë"]);
    expect(names("score")).toEqual(["Fatima", "Émile", "Daan", "Zoë"]);
    expect(names("state")).toEqual(["Daan", "Zoë", "Émile", "Fatima"]);
  });

  it("say which share of the points a question earned, among those who handed in", () => {
    expect(questionShares({ columns, rows })).toEqual({ questions: [1, 0.5], whole: 0.75 });
    const excused = row("Vera", "excused", [0, 0]);
    expect(questionShares({ columns, rows: [...rows, excused] })).toEqual(questionShares({ columns, rows }));
    expect(questionShares({ columns, rows: rows.slice(0, 1) })).toEqual({ questions: [null, null], whole: null });
  });

  it("are looked at often while somebody is at work, seldom while somebody may begin, and else not", () => {
    expect(whenToLook(rows)).toBe(10_000);
    expect(whenToLook([row("A", "toDo"), row("B", "done", [1, 1])])).toBe(30_000);
    expect(whenToLook([row("A", "missed"), row("B", "done", [1, 1])])).toBe(false);
  });
});
