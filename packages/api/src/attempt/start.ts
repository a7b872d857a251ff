import { AssignmentId, AttemptId, Language, LessonId, Level, QuizId } from "@leesbewijs/domain";
import type { Actor } from "@leesbewijs/domain";
import { hasClosed } from "@leesbewijs/grading";
import { z } from "zod";
import type { Context } from "../context.ts";
import { adoptRevision } from "../lesson/adopt-revision.ts";
import { loadLesson } from "../lesson/load-lesson.ts";
import { parseQuizzes, readEdition } from "../lesson/read-edition.ts";
import { newId } from "../new-id.ts";
import { notFound, Problem } from "../problem.ts";
import { ownAssignments } from "../scope.ts";
import { reader } from "../trpc.ts";
import { finaliseOverdue } from "./finalise-overdue.ts";
import { termsAt, termsOfPerson } from "./terms-for.ts";

const Start = z.object({
  lessonId: LessonId,
  quizId: QuizId,
  language: Language,
  level: Level,
  assignmentId: AssignmentId.nullable(),
});
type Ask = { readonly ctx: Context & { readonly actor: Actor }; readonly input: z.infer<typeof Start> };

/** What an attempt is made on; everything of it is the server's choice once there is an assignment. */
type Plan = {
  readonly revisionId: string;
  readonly quizId: string;
  readonly language: string;
  readonly assignmentId: string | null;
  readonly mode: "practice" | "test";
  readonly questionIds: string[];
  readonly maxAttempts: number | null;
  /** Time stands still: what is open can be gone on with, nothing is begun. */
  readonly paused: boolean;
};

/** Begins a try, or goes on with the one that is open: called twice, it gives the same attempt. */
export const start = reader
  .input(Start)
  .output(z.object({ attemptId: AttemptId }))
  .mutation(async ({ ctx, input }) => {
    const plan = input.assignmentId ? await assignedPlan({ ctx, input }) : await ownPlan({ ctx, input });
    const attemptId = AttemptId.parse(await openAttempt({ ctx, input }, plan));
    ctx.boards.changed({ schoolId: ctx.actor.schoolId, assignmentId: plan.assignmentId });
    return { attemptId };
  });

async function assignedPlan({ ctx, input }: Ask): Promise<Plan> {
  const assignment = await ctx.db.assignment.findFirst({
    where: { AND: [ownAssignments(ctx.actor), { id: input.assignmentId ?? "" }] },
  });
  if (!assignment) throw notFound("assignment");
  const { id, schoolId, revisionId, quizId, language, mode } = assignment;
  const me = { schoolId_id: { schoolId, id: ctx.actor.personId } };
  const terms = termsAt(assignment, await ctx.db.person.findUniqueOrThrow({ where: me, select: termsOfPerson }));
  if (ctx.now < terms.opensAt) throw new Problem("notOpenYet");
  if (hasClosed(terms, ctx.now)) throw new Problem("closed");
  const { maxAttempts, pausedAt } = terms;
  const edition = await readEdition(ctx.db, { schoolId, revisionId, language });
  const quiz = parseQuizzes(edition?.quizzes ?? []).find((one) => one.id === quizId);
  if (!quiz) throw notFound("quiz");
  await finaliseOverdue(ctx, { schoolId: ctx.actor.schoolId, assignmentId: id, personId: ctx.actor.personId });
  const questionIds = [...quiz.questionIds];
  const paused = pausedAt !== null;
  return { revisionId, quizId, language, assignmentId: id, mode, questionIds, maxAttempts, paused };
}

/** Practice of one's own, on a lesson that one may read. */
async function ownPlan({ ctx, input }: Ask): Promise<Plan> {
  const { revision, edition, place } = await loadLesson(ctx, ctx.actor, input);
  const quiz = parseQuizzes(edition.quizzes).find((one) => one.id === input.quizId);
  if (!quiz) throw notFound("quiz");
  const revisionId = await ctx.db.$transaction((tx) => adoptRevision(tx, ctx.actor.schoolId, revision));
  return {
    revisionId,
    quizId: quiz.id,
    language: place.language,
    assignmentId: null,
    mode: "practice",
    questionIds: [...quiz.questionIds],
    maxAttempts: null,
    paused: false,
  };
}

async function openAttempt({ ctx, input }: Ask, plan: Plan): Promise<string> {
  const { schoolId, personId } = ctx.actor;
  const { maxAttempts, paused, ...data } = plan;
  const same = plan.assignmentId
    ? { schoolId, personId, assignmentId: plan.assignmentId }
    : {
        schoolId,
        personId,
        assignmentId: null,
        redoOf: null,
        revisionId: plan.revisionId,
        quizId: plan.quizId,
        language: plan.language,
      };
  const findOpen = () => ctx.db.attempt.findFirst({ where: { ...same, submittedAt: null } });
  const open = await findOpen();
  if (open) return open.id;
  if (paused) throw new Problem("paused");
  // Open ones do not count: another request may be opening the very attempt that this one is after.
  const done = await ctx.db.attempt.count({ where: { ...same, submittedAt: { not: null } } });
  if (maxAttempts !== null && done >= maxAttempts) throw new Problem("noAttemptsLeft");
  const id = newId();
  const fresh = {
    ...data,
    schoolId,
    personId,
    id,
    level: input.level,
    number: done + 1,
    seed: newId(),
    startedAt: ctx.now,
  };
  // Unique indexes on the open attempt and on its number settle a race: one wins, the others get that one.
  const { count } = await ctx.db.attempt.createMany({ data: fresh, skipDuplicates: true });
  if (count === 1) return id;
  const winner = await findOpen();
  if (!winner) throw new Problem("busy", "an attempt was started and submitted at the same moment", 1);
  return winner.id;
}
