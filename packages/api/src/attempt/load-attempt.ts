import type { Prisma } from "@leesbewijs/db";
import { type AttemptQuestion, Flag, Response, type TooLateAnswer } from "@leesbewijs/domain";
import { feedback, feedbackDue, isLate, overridden, shuffleForAttempt } from "@leesbewijs/grading";
import type { Context } from "../context.ts";
import { correctionsFor } from "../correction/corrections-in-force.ts";
import { overrideOf, overridesInForce } from "../correction/overrides.ts";
import { readArticles, readKeys, readQuestions } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { type AttemptRow, dueSettings, type ScoredRow, scoredInclude } from "./attempt-row.ts";
import { gradeContext } from "./grade-context.ts";
import { termsFor } from "./terms-for.ts";

/** The attempt within a scope. */
export async function loadAttempt(
  ctx: Pick<Context, "db">,
  scope: Prisma.AttemptWhereInput,
  id: string,
): Promise<ScoredRow> {
  const row = await ctx.db.attempt.findFirst({ where: { AND: [scope, { id }] }, include: scoredInclude });
  if (!row) throw notFound("attempt");
  return row;
}

export const placeOf = (row: AttemptRow) => ({
  schoolId: row.schoolId,
  revisionId: row.revisionId,
  language: row.language,
});

/**
 * The questions of an attempt, shuffled as this attempt shows them, with answers and as much feedback as is due. Keys
 * are read only for the questions whose feedback is due.
 *
 * @param everything true for the teacher of the class, who sees all keys
 */
export async function attemptQuestions(ctx: Pick<Context, "db" | "now">, row: AttemptRow, everything = false) {
  const place = placeOf(row);
  const given = await givenIn(ctx, row);
  const answerOf = new Map(given.answers.map((answer) => [answer.questionId, answer]));
  const tooLate = new Map(given.events.map((event) => [event.questionId, tooLateAnswer(event)]));
  const flags = new Map(given.flags.map((flag) => [flag.questionId, Flag.parse(flag)]));
  const terms = termsFor(row);
  const pauses = everything ? await pausesOf(ctx, row) : [];
  const due = row.questionIds.filter(
    (id) => everything || feedbackDue(dueSettings(row, Boolean(answerOf.get(id)?.checkedAt)), ctx.now),
  );
  const questions = await readQuestions(ctx.db, place, row.questionIds);
  const articles = await readArticles(ctx.db, place);
  const keys = due.length > 0 ? await readKeys(ctx.db, place, due) : new Map<string, never>();
  const corrections = due.length > 0 ? await correctionsFor(ctx.db, row) : new Map<string, never>();
  const overrides = overrideOf(given.overrides);
  const items = questions.map((question): AttemptQuestion => {
    const answer = answerOf.get(question.id);
    const response = answer ? Response.parse(answer.response) : null;
    const key = keys.get(question.id);
    const correction = corrections.get(question.id) ?? null;
    const override = key ? (overrides.get(question.id) ?? null) : null;
    const told = key && feedback(question, key, response, articles, gradeContext(row), correction);
    return {
      question: shuffleForAttempt(question, row.seed),
      response,
      version: answer?.version ?? 0,
      checked: Boolean(answer?.checkedAt),
      late: answer ? isLate(answer.receivedAt, terms) : false,
      paused: answer ? pauses.some(({ at, endedAt }) => within(answer.receivedAt, at, endedAt)) : false,
      tooLate: tooLate.get(question.id) ?? null,
      flag: flags.get(question.id) ?? null,
      feedback: told ? { ...told, score: overridden(told.score, override?.points ?? null) } : null,
      override,
    };
  });
  return { items, articles };
}

/** When time stood still at the assignment of an attempt. */
async function pausesOf({ db }: Pick<Context, "db">, { schoolId, assignmentId }: AttemptRow) {
  if (assignmentId === null) return [];
  return db.timeChange.findMany({ where: { schoolId, assignmentId, kind: "pause" } });
}

const within = (moment: Date, from: Date, until: Date | null): boolean =>
  from <= moment && (until === null || moment < until);

/** What a student gave and said in an attempt, and the points that a teacher gave by hand, in one query. */
async function givenIn({ db }: Pick<Context, "db">, { schoolId, id }: AttemptRow) {
  const given = await db.attempt.findUnique({
    where: { schoolId_id: { schoolId, id } },
    select: {
      answers: true,
      // The newest answer to each question that came when it could not count any more stands last.
      events: { where: { state: "late" }, orderBy: [{ receivedAt: "asc" }, { sequence: "asc" }] },
      flags: { where: { withdrawnAt: null } },
      overrides: overridesInForce,
    },
  });
  if (!given) throw notFound("attempt");
  return given;
}

type Late = Awaited<ReturnType<typeof givenIn>>["events"][number];
const tooLateAnswer = ({ response, receivedAt, claimedAt }: Late): TooLateAnswer => ({
  response: Response.parse(response),
  receivedAt,
  claimedAt,
});
