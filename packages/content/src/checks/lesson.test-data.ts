import { AnswerKey, Edition, Question, type Finding, type Language } from "@leesbewijs/domain";
import { splitBlocks } from "@leesbewijs/language";
import type { AuthorNotes, LessonToCheck, Rule } from "./lesson-to-check.ts";

type Written = {
  readonly language?: Language;
  /** The article; its first sentence proves everything. */
  readonly text?: string;
  readonly questions: readonly {
    readonly question: object;
    readonly key: object;
    readonly notes?: Partial<AuthorNotes>;
  }[];
  /** Numbers of the questions that the quiz asks; all unless told. */
  readonly asks?: readonly number[];
};

/** A lesson with one edition, made of the parts that a test is about. Question n has the id `q<n>`. */
export function lessonOf(written: Written): LessonToCheck {
  const { language = "nl", text = "De brug is open.", questions } = written;
  const blocks = splitBlocks(text, language);
  const spans = blocks[0]?.sentences.slice(0, 1) ?? [];
  const made = questions.map(({ question, key }, at) => ({
    question: Question.parse({
      id: `q${at}`,
      prompt: "Wat is er open?",
      process: "retrieve",
      skill: "what",
      difficulty: 1,
      validAsOf: "2026-05-09",
      possible: 1,
      ...question,
    }),
    key: AnswerKey.parse({
      questionId: `q${at}`,
      explanation: "Dat staat er.",
      evidence: [{ level: "standard", spans }],
      ...key,
    }),
  }));
  const edition = Edition.parse({
    language,
    content: content(),
    articles: [{ language, level: "standard", title: "Brug", text, blocks }],
    quizzes: [
      { id: "quiz", title: "Quiz", questionIds: (written.asks ?? made.map((_, at) => at)).map((at) => `q${at}`) },
    ],
    questions: made.map(({ question }) => question),
  });
  const notes = questions.map(
    ({ notes: own }, at) =>
      [
        `q${at}`,
        { name: `q${at}`, avoid: [], changedSince: false, languages: ["nl" as const, "en" as const], ...own },
      ] as const,
  );
  return {
    newsDate: "2026-05-09",
    editions: [edition],
    keys: made.map(({ key }) => ({ language, key })),
    notes: new Map(notes),
  };
}

/** A single choice. The options get the ids `o0` and up; the key is the first unless told. */
export function choice(texts: readonly string[], fields: object = {}, at = 0) {
  return {
    question: { kind: "singleChoice", options: texts.map((text, n) => ({ id: `o${n}`, text })), ...fields },
    key: { kind: "singleChoice", correct: `o${at}`, missteps: [] },
  };
}

/** A short text with one right answer. */
export function typed(prompt: string, answer: string, explanation = "Dat staat er.") {
  return { question: { kind: "shortText", prompt }, key: { kind: "shortText", accept: [answer], explanation } };
}

/** What a rule says, as `severity rule`, once for each finding. */
export function verdicts(rule: Rule, lesson: LessonToCheck): string[] {
  return rule(lesson).map((finding: Finding) => `${finding.severity} ${finding.rule}`);
}

function content() {
  return {
    title: "Brug",
    lead: "Er is een brug.",
    attribution: "Verzonnen.",
    summary: { standard: "Een brug.", easy: "Een brug." },
    goals: [],
    words: [],
    timeline: [],
    roles: [],
    places: [],
    quantities: [],
    perspectives: [],
    discussion: [],
    sensitivity: null,
    thenAndNow: null,
  };
}
