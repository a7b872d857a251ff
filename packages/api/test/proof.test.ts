import type { Article, AttemptId, Level, QuestionOf, Response } from "@leesbewijs/domain";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readKeys } from "../src/lesson/read-edition.ts";
import { as, assign, makeWorld, openTestDatabase, opId, proofQuiz, start, type World } from "./world.ts";

let world: World;
let close: () => Promise<void>;

beforeAll(async () => {
  const opened = await openTestDatabase();
  close = opened.close;
  const made = await makeWorld(opened.db);
  world = { ...made, quizId: await proofQuiz(made) };
});
afterAll(() => close());

type Given = Omit<Extract<Response, { kind: "proof" }>, "kind">;

async function give(attemptId: AttemptId, question: QuestionOf<"proof">, given: Given) {
  const response = { kind: "proof", ...given } as const;
  const send = { attemptId, questionId: question.id, opId: opId(), baseVersion: 0, response };
  return as(world.db, world.s1).attempt.answer(send);
}

/** The attempt's questions with their keys, and the text of its level. */
async function opened(attemptId: AttemptId) {
  const { questions, articles, level } = await as(world.db, world.s1).attempt.get({ attemptId });
  const row = await world.db.attempt.findFirstOrThrow({ where: { id: attemptId } });
  const keys = await readKeys(world.db, row);
  const article = articles.find((one) => one.level === level)!;
  const items = questions.flatMap(({ question }) => {
    const key = keys.get(question.id);
    return question.kind === "proof" && key?.kind === "proof" ? [{ question, key }] : [];
  });
  return { items, article, level };
}

const sentencesOf = ({ blocks }: Article) => blocks.flatMap(({ number, sentences }) => (number ? sentences : []));

test("takes any sentence of the text that is read, and nothing else", async () => {
  const attemptId = await start(world, world.s1);
  const { items, article } = await opened(attemptId);
  const { question } = items[0]!;
  const [first, second] = sentencesOf(article);
  const heading = article.blocks.find(({ kind }) => kind === "heading")!.span;
  const refused = [
    { start: first!.start, end: first!.end - 1 },
    { start: first!.start, end: second!.end },
    { start: 0, end: article.text.length + 10 },
    heading,
  ];
  for (const sentence of refused) {
    await expect(give(attemptId, question, { optionId: null, sentence })).rejects.toThrow("responseMismatch");
  }
  for (const sentence of [first!, second!, null]) {
    expect((await give(attemptId, question, { optionId: null, sentence })).version).toBeGreaterThan(0);
  }
});

test.each(["standard", "easy"] as const)(
  "tells a right answer with a wrong proof apart, in the %s text",
  async (level: Level) => {
    const assignmentId = await assign(world, world.t1, world.classA, { mode: "test" });
    const caller = as(world.db, world.s1);
    const { lessonId, quizId } = world;
    const { attemptId } = await caller.attempt.start({ lessonId, quizId, language: "nl", level, assignmentId });
    const { items, article } = await opened(attemptId);
    const [whole, ...halves] = items.filter(({ question }) => question.options.length > 0);
    const proofOf = ({ key }: (typeof items)[number]) => key.sentences.find((one) => one.level === level)!.spans[0]!;
    await give(attemptId, whole!.question, { optionId: whole!.key.correct, sentence: proofOf(whole!) });
    const wrong = sentencesOf(article)[0]!;
    await give(attemptId, halves[0]!.question, { optionId: halves[0]!.key.correct, sentence: wrong });
    const other = halves[1]!.question.options.find(({ id }) => id !== halves[1]!.key.correct)!;
    await give(attemptId, halves[1]!.question, { optionId: other.id, sentence: proofOf(halves[1]!) });
    await caller.attempt.submit({ attemptId });

    const { questions, result } = await caller.attempt.result({ attemptId });
    const toldOf = ({ question }: (typeof items)[number]) => {
      const { verdict, points, proved } = questions.find((one) => one.question.id === question.id)!.feedback!.score;
      return [verdict, points, proved];
    };
    expect([whole!, halves[0]!, halves[1]!].map(toldOf)).toEqual([
      ["correct", 2, true],
      ["partial", 1, false],
      ["partial", 1, true],
    ]);
    expect(result?.score).toEqual({ points: 4, possible: 8 });
    const { rows } = await as(world.db, world.t1).assignment.results({ assignmentId });
    const cells = rows.find(({ personId }) => personId === world.s1.personId)!.questions;
    expect(cells.filter(({ proved }) => proved)).toHaveLength(2);
    expect(cells.map(({ proved }) => proved)).not.toContain(null);
  },
);

test("does not set a quiz that is answered in the text with the text closed", async () => {
  await expect(assign(world, world.t1, world.classA, { mode: "test", textOpen: false })).rejects.toThrow("textNeeded");
});
