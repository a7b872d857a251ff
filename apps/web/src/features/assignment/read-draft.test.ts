import { AssignmentSettings, type ClassId, type PersonId, type QuizId } from "@leesbewijs/domain";
import { describe, expect, it } from "vitest";
import { type Draft, feedbackOf, readDraft, withMode } from "./read-draft";

const draft: Draft = {
  classId: "c" as ClassId,
  personIds: null,
  quizId: "q" as QuizId,
  language: "nl",
  mode: "practice",
  opensAt: "2026-11-23T14:05",
  dueAt: "2026-11-30T17:00",
  closesAt: "2026-12-02T17:00",
  maxAttempts: 3,
  countedAttempt: "best",
  textOpen: true,
  feedback: "afterQuestion",
};

describe("a draft of an assignment", () => {
  it("becomes settings that the domain takes, in every mode and with every feedback that the form offers", () => {
    for (const mode of ["practice", "test"] as const) {
      for (const feedback of feedbackOf[mode]) {
        const { sound } = readDraft({ ...withMode(draft, mode), feedback }, "Europe/Amsterdam");
        expect(AssignmentSettings.safeParse(sound?.settings).success).toBe(true);
      }
    }
  });

  it("asks for a class", () => {
    expect(readDraft({ ...draft, classId: null }, "Europe/Amsterdam")).toEqual({
      sound: null,
      errors: { classId: "missing" },
    });
  });

  it("is for the whole class or for those who are chosen, of whom there is one at least", () => {
    const personIds = ["p" as PersonId];
    expect(readDraft(draft, "Europe/Amsterdam").sound?.personIds).toBeNull();
    expect(readDraft({ ...draft, personIds }, "Europe/Amsterdam").sound?.personIds).toEqual(personIds);
    expect(readDraft({ ...draft, personIds: [] }, "Europe/Amsterdam")).toEqual({
      sound: null,
      errors: { personIds: "missing" },
    });
  });

  it("gets feedback that fits when its mode changes, and keeps what fits already", () => {
    expect(withMode(draft, "test").feedback).toBe("afterSubmit");
    expect(withMode({ ...draft, maxAttempts: 3 }, "test").maxAttempts).toBe(1);
    expect(withMode({ ...draft, maxAttempts: 5 }, "test").maxAttempts).toBe(5);
    expect(withMode({ ...draft, mode: "test", feedback: "never" }, "test").feedback).toBe("never");
    expect(withMode({ ...draft, mode: "test", feedback: "never" }, "practice").feedback).toBe("afterQuestion");
  });
});
