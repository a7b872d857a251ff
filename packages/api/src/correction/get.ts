import type { Prisma } from "@leesbewijs/db";
import {
  type Actor,
  type AnswerKey,
  AssignmentId,
  CorrectionEntry,
  type DraftItem,
  type KeySide,
  QuestionForCorrection,
  QuestionId,
} from "@leesbewijs/domain";
import { keyForTeacher } from "@leesbewijs/grading";
import { z } from "zod";
import { assignmentHead } from "../assignment/assignment-row.ts";
import type { Context } from "../context.ts";
import { flagsFor } from "../flag/flags-for.ts";
import { teacher } from "../trpc.ts";
import { correctionsInForce } from "./corrections-in-force.ts";
import { draftWith } from "./draft-with.ts";
import { givenAnswers } from "./given-answers.ts";
import { loadQuestion } from "./load-question.ts";

/** A question of an assignment with its proof, its flags, what the class answered and how it was corrected. */
export const get = teacher
  .input(z.object({ assignmentId: AssignmentId, questionId: QuestionId }))
  .output(QuestionForCorrection)
  .query(async ({ ctx, input: { assignmentId, questionId } }) => {
    const { schoolId } = ctx.actor;
    const { assignment, questionIds, question, key, articles } = await loadQuestion(ctx, { assignmentId, questionId });
    const rows = await ctx.db.correction.findMany({
      where: { schoolId, assignmentId, questionId },
      orderBy: { number: "desc" },
    });
    const correction = (await correctionsInForce(ctx.db, { schoolId, assignmentId })).get(questionId) ?? null;
    const open = { schoolId, assignmentId, submittedAt: null };
    const { className, lessonTitle } = await assignmentHead(ctx.db, assignment);
    return QuestionForCorrection.parse({
      assignmentId,
      className,
      lessonTitle,
      language: assignment.language,
      number: questionIds.indexOf(questionId) + 1,
      questions: questionIds.length,
      question,
      key,
      shown: keyForTeacher(question, key, articles, articles[0]?.level ?? "standard", correction),
      articles,
      flags: await flagsFor(ctx.db, assignment, { questionId }),
      answers: await givenAnswers(ctx.db, {
        schoolId,
        assignmentId,
        question,
        key,
        ruling: correction?.ruling ?? null,
      }),
      busy: await ctx.db.attempt.count({ where: open }),
      history: await entries(ctx, rows),
      inForce: rows.find(({ undoneAt }) => undoneAt === null)?.id ?? null,
      draft: await inDraft(ctx, { lessonId: assignment.revision.lessonId, question, key, articles, correction }),
    });
  });

async function entries({ db }: Pick<Context, "db">, rows: readonly Prisma.CorrectionGetPayload<object>[]) {
  const schoolId = rows[0]?.schoolId;
  if (schoolId === undefined) return [];
  const ids = rows.flatMap(({ byId, undoneById }) => [byId, ...(undoneById ? [undoneById] : [])]);
  const people = await db.person.findMany({
    where: { schoolId, id: { in: ids } },
    select: { id: true, displayName: true },
  });
  const nameOf = (id: string | null): string => people.find((one) => one.id === id)?.displayName ?? "";
  return rows.map(({ id, ruling, reason, byId, at, undoneById, undoneAt }) =>
    CorrectionEntry.parse({
      correctionId: id,
      ruling,
      reason,
      byName: nameOf(byId),
      at,
      undone: undoneAt && { byName: nameOf(undoneById), at: undoneAt },
    }),
  );
}

/** The question in the teacher's own draft, as it is and as the correction would have it. */
async function inDraft(ctx: Pick<Context, "db"> & { readonly actor: Actor }, loaded: Parameters<typeof draftWith>[2]) {
  const found = await draftWith(ctx.db, ctx.actor, loaded);
  if (!found) return null;
  const { row, draft, state, item } = found;
  const sideOf = ({ question, key }: DraftItem): KeySide => {
    const { level } = draft.article;
    const { correct, explanation, proofs } = keyForTeacher(question, key, [draft.article], level);
    return { correct, explanation, proofs, typings: typingsOf(key) };
  };
  const there = draft.items.find(({ question }) => question.id === loaded.question.id);
  if (!there) return null;
  const after = item?.state === "chosen" ? sideOf(item) : null;
  return { draftId: row.id, version: row.version, state, before: sideOf(there), after };
}

function typingsOf(key: AnswerKey): string[] {
  if (key.kind === "shortText") return key.accept;
  if (key.kind === "number") return [key.display, ...key.accept];
  return key.kind === "cloze" ? key.gaps.map(({ accept }) => accept.join(" / ")) : [];
}
