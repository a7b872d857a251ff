import { createHash } from "node:crypto";
import { type Article, type AssignmentId, OpId, type Question, QuizId, type Response } from "@leesbewijs/domain";
import { keyForTeacher } from "@leesbewijs/grading";
import type { Context } from "../context.ts";
import { readArticles, readKeys } from "../lesson/read-edition.ts";
import { createCaller } from "../root.ts";

/**
 * Lets a demo student make an assigned quiz through the same procedures as anybody, answering right with the chance
 * `skill`. The same student answers the same way on every installation.
 */
export async function playAttempt(
  ctx: Context,
  name: string,
  assignmentId: AssignmentId,
  skill: number,
): Promise<void> {
  const caller = createCaller(ctx);
  const { lessonId, settings, state } = await caller.assignment.get({ assignmentId });
  if (state === "done") return;
  const assigned = await ctx.db.assignment.findUniqueOrThrow({
    where: { schoolId_id: { schoolId: ctx.actor?.schoolId ?? "", id: assignmentId } },
  });
  const { attemptId } = await caller.attempt.start({
    lessonId,
    quizId: QuizId.parse(assigned.quizId),
    language: settings.language,
    level: "standard",
    assignmentId,
  });
  const keys = await readKeys(ctx.db, assigned);
  const articles = await readArticles(ctx.db, assigned);
  for (const { question } of (await caller.attempt.get({ attemptId })).questions) {
    const key = keys.get(question.id);
    if (!key) continue;
    const draw = createHash("sha256").update(`${name}/${question.id}`).digest();
    const { correct } = keyForTeacher(question, key, articles, "standard");
    const response = draw.readUInt32BE(0) / 2 ** 32 < skill ? correct : mistaken(question, correct, articles);
    const opId = OpId.parse(draw.toString("hex").slice(0, 32));
    await caller.attempt.answer({ attemptId, questionId: question.id, opId, baseVersion: 0, response });
  }
  await caller.attempt.submit({ attemptId });
}

/** An answer that is not the right one, of the kind that students give. */
function mistaken(question: Question, correct: Response, articles: readonly Article[]): Response {
  switch (correct.kind) {
    case "singleChoice": {
      const others =
        question.kind === "singleChoice" ? question.options.filter(({ id }) => id !== correct.optionId) : [];
      return { ...correct, optionId: others[0]?.id ?? null };
    }
    case "multipleChoice":
      return { ...correct, optionIds: correct.optionIds.slice(1) };
    case "trueFalse":
      return { ...correct, value: !correct.value };
    case "order":
      return { ...correct, itemIds: correct.itemIds.toReversed() };
    case "match":
      return { ...correct, pairs: correct.pairs.slice(1) };
    case "cloze":
      return { ...correct, gaps: correct.gaps.map(() => "augustus") };
    case "shortText":
      return { ...correct, text: "Stepanakert" };
    case "number":
      return { ...correct, text: "1500" };
    case "proof":
      // The right answer with a sentence that proves something else.
      return {
        ...correct,
        sentence: articles[0]?.blocks.find(({ number }) => number !== null)?.sentences.at(-1) ?? null,
      };
  }
}
