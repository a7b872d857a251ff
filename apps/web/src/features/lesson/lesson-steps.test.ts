import { LessonContent } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { lessonSteps, quizOf, totalMinutes } from "./lesson-steps";

const content = LessonContent.parse({
  title: "T",
  lead: "L",
  attribution: "A",
  summary: { standard: "S", easy: null },
  goals: [],
  words: [{ term: "dek", meaning: null, example: "Het dek." }],
  timeline: [],
  roles: [],
  places: [],
  quantities: [],
  perspectives: [],
  discussion: ["Wat vind jij?"],
  sensitivity: null,
  thenAndNow: null,
});
const quiz = (questions: number) => ({ id: `q${questions}` as never, title: "Q", questions, needsText: false });
const lesson = { content, quizzes: [quiz(12), quiz(6), quiz(8)], articles: [] };
const phases = (given: typeof lesson, form: "short" | "full") => lessonSteps(given, form).map(({ phase }) => phase);

describe("the phases of a lesson", () => {
  it("take 45 minutes in the full form and 15 in the short one", () => {
    expect(phases(lesson, "full")).toEqual(["activate", "words", "read", "check", "discuss", "reflect"]);
    expect(phases(lesson, "short")).toEqual(["activate", "words", "read", "check"]);
    expect(totalMinutes(lessonSteps(lesson, "full"))).toBe(45);
    expect(totalMinutes(lessonSteps(lesson, "short"))).toBe(15);
  });

  it("are left out where there is nothing in them", () => {
    const bare = { ...lesson, content: { ...content, words: [], discussion: [] }, quizzes: [] };
    expect(phases(bare, "full")).toEqual(["activate", "read", "reflect"]);
    expect(phases(bare, "short")).toEqual(["activate", "read"]);
  });

  it("take the quiz that fits the form", () => {
    expect(quizOf(lesson.quizzes, "full")?.questions).toBe(12);
    expect(quizOf(lesson.quizzes, "short")?.questions).toBe(6);
    expect(quizOf([quiz(9)], "short")?.questions).toBe(9);
    expect(quizOf([], "short")).toBeUndefined();
  });
});
