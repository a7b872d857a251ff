import { AttemptId, AttemptResult, type Points } from "@leesbewijs/domain";
import { attemptsLeft, byProcess, feedbackDue, startMemory } from "@leesbewijs/grading";
import { z } from "zod";
import { parseContent, readEdition } from "../lesson/read-edition.ts";
import type { Context } from "../context.ts";
import { scoreNews } from "../correction/score-news.ts";
import { keepReceipt } from "../receipt/keep-receipt.ts";
import { ownAttempts } from "../scope.ts";
import { reader } from "../trpc.ts";
import {
  attemptHead,
  attemptInclude,
  type AttemptRow,
  dueSettings,
  markFor,
  pointsOf,
  type ScoredRow,
} from "./attempt-row.ts";
import { finaliseOverdue } from "./finalise-overdue.ts";
import { attemptQuestions, loadAttempt, placeOf } from "./load-attempt.ts";
import { missedQuestions } from "./missed-questions.ts";
import { questionScores } from "./question-scores.ts";
import { termsFor } from "./terms-for.ts";

/** The result of an attempt of one's own, as far as it is released; an open attempt has none. */
export const result = reader
  .input(z.object({ attemptId: AttemptId }))
  .output(AttemptResult)
  .query(async ({ ctx, input: { attemptId } }) => {
    const scope = ownAttempts(ctx.actor);
    let row = await loadAttempt(ctx, scope, attemptId);
    if (!row.submittedAt && row.assignmentId !== null) {
      await finaliseOverdue(ctx, { ...scope, id: attemptId });
      row = await loadAttempt(ctx, scope, attemptId);
    }
    const { items, articles } = await attemptQuestions(ctx, row);
    const due = dueSettings(row);
    const shown = row.score && feedbackDue(due, ctx.now);
    const missed = missedQuestions(row, ctx.now).length;
    const waits = due.feedback === "afterClose" && due.mode === "test" && !shown;
    return {
      ...(await attemptHead(ctx.db, row)),
      answered: items.filter(({ response }) => response !== null).length,
      result: row.score && shown ? await released(ctx, row, row.score, items) : null,
      releasedAt: waits ? due.closesAt : null,
      articles: shown || (row.assignment?.textOpen ?? true) ? articles : [],
      questions: items,
      mayRetry: await mayRetry(ctx, row),
      missed,
      reviewFrom: missed > 0 ? await reviewFrom(ctx, row) : null,
      former: shown ? await formerScore(ctx, row) : null,
      mark: shown && row.score ? markFor(row.assignment, pointsOf(row.score)) : null,
      comment: await commentOn(ctx, row),
      news: row.assignmentId ? ((await scoreNews(ctx.db, { ...scope, id: row.id }, ctx.now))[0] ?? null) : null,
      receipt: await keepReceipt(ctx, row),
    };
  });

async function released(
  ctx: Pick<Context, "db">,
  row: AttemptRow,
  score: NonNullable<ScoredRow["score"]>,
  items: readonly { readonly question: AttemptResult["questions"][number]["question"] }[],
): Promise<NonNullable<AttemptResult["result"]>> {
  const edition = await readEdition(ctx.db, placeOf(row));
  const points = pointsOf(score);
  return {
    score: points,
    processes: byProcess(
      { ...points, questions: questionScores(score.questions) },
      items.map(({ question }) => question),
    ),
    thenAndNow: edition ? parseContent(edition.content).thenAndNow : null,
  };
}

/** When what was missed for the first time is due; a fact that was known before may come back later. */
async function reviewFrom({ db }: Pick<Context, "db">, row: AttemptRow): Promise<Date | null> {
  const { schoolId, personId, submittedAt } = row;
  const reviewing = await db.person.count({ where: { schoolId, id: personId, reviewOff: false } });
  return submittedAt && reviewing > 0 ? startMemory(submittedAt).dueAt : null;
}

/** The score of the try before this one, at the same assignment or the same quiz. */
async function formerScore({ db, now }: Pick<Context, "db" | "now">, row: AttemptRow): Promise<Points | null> {
  const { schoolId, personId, assignmentId, revisionId, quizId, language, redoOf, number } = row;
  const same = assignmentId ? { assignmentId } : { assignmentId, revisionId, quizId, language, redoOf };
  const former = await db.attempt.findFirst({
    where: { schoolId, personId, ...same, number: number - 1, submittedAt: { not: null } },
    include: attemptInclude,
  });
  return former?.score && feedbackDue(dueSettings(former), now) ? pointsOf(former.score) : null;
}

/** What the teacher says of the work of which this attempt is one try. */
async function commentOn({ db }: Pick<Context, "db">, row: AttemptRow): Promise<string> {
  const { schoolId, assignmentId, personId } = row;
  if (assignmentId === null) return "";
  const where = { schoolId_assignmentId_personId: { schoolId, assignmentId, personId } };
  return (await db.workNote.findUnique({ where }))?.comment ?? "";
}

async function mayRetry({ db, now }: Pick<Context, "db" | "now">, row: AttemptRow): Promise<boolean> {
  const { schoolId, personId, assignmentId } = row;
  const terms = termsFor(row);
  if (!row.submittedAt) return false;
  if (!terms) return true;
  const used = await db.attempt.count({ where: { schoolId, personId, assignmentId } });
  return attemptsLeft(terms, used, now) > 0;
}
