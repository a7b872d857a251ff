import { QuestionId, type Question } from "@leesbewijs/domain";
import { expect, test } from "vitest";
import { byProcess } from "./by-process.ts";
import { item, response } from "./item.test-data.ts";
import { scoreAttempt } from "./score-attempt.ts";

test("adds up the questions, blanks as nothing", () => {
  const items = [
    { ...item("order"), response: response("order", { itemIds: ["i1", "i2", "i0", "i3"] }) },
    { ...item("trueFalse"), response: null },
  ];
  const score = scoreAttempt(items, { language: "nl", level: "standard" });
  expect({ points: score.points, possible: score.possible }).toEqual({ points: 2, possible: 4 });
  expect(score.questions.map(({ verdict }) => verdict)).toEqual(["partial", "unanswered"]);
});

test("splits a score by process in a fixed order, without processes that were not asked", () => {
  const asked: Pick<Question, "id" | "process">[] = [
    { id: QuestionId.parse("q3"), process: "evaluate" },
    { id: QuestionId.parse("q1"), process: "retrieve" },
    { id: QuestionId.parse("q2"), process: "evaluate" },
  ];
  const questions = asked.map(({ id }, at) => ({
    questionId: id,
    verdict: "partial" as const,
    points: 0.1 * (at + 1),
    possible: 1,
    proved: null,
  }));
  expect(byProcess({ points: 0.6, possible: 3, questions }, asked)).toEqual([
    { process: "retrieve", points: 0.2, possible: 1 },
    { process: "evaluate", points: 0.4, possible: 2 },
  ]);
});
