import type { Database, Prisma } from "@leesbewijs/db";
import { Ruling, type ScoreNews } from "@leesbewijs/domain";
import { feedbackDue } from "@leesbewijs/grading";
import { attemptHead, attemptInclude, dueSettings, pointsOf } from "../attempt/attempt-row.ts";
import { scoreDiffers } from "./preview-of.ts";

const include = { ...attemptInclude, seenScore: true } satisfies Prisma.AttemptInclude;
type Row = Prisma.AttemptGetPayload<{ include: typeof include }>;

/** The scores that changed since their student saw them, with what was done to which question; the newest first. */
export async function scoreNews(db: Database, where: Prisma.AttemptWhereInput, now: Date): Promise<ScoreNews[]> {
  const rows = await db.attempt.findMany({
    where: { AND: [where, { seenScore: { isNot: null } }] },
    include,
    orderBy: [{ submittedAt: "desc" }, { id: "asc" }],
    take: 50,
  });
  const released = rows.filter((row) => feedbackDue(dueSettings(row), now));
  const news = await Promise.all(released.map((row) => newsOf(db, row)));
  return news.filter((one) => one !== null);
}

async function newsOf(db: Database, row: Row): Promise<ScoreNews | null> {
  const { schoolId, assignmentId, seenScore, score, questionIds } = row;
  if (!seenScore || !score || assignmentId === null) return null;
  const { since } = seenScore;
  const [before, after] = [pointsOf(seenScore), pointsOf(score)];
  if (!scoreDiffers(before, after)) return null;
  const corrections = await db.correction.findMany({
    where: {
      schoolId,
      assignmentId,
      OR: [
        { at: { gte: since }, undoneAt: null },
        { at: { lt: since }, undoneAt: { gte: since } },
      ],
    },
    orderBy: [{ at: "asc" }, { number: "asc" }],
  });
  const overrides = await db.pointOverride.findMany({
    where: { schoolId, attemptId: row.id, OR: [{ at: { gte: since } }, { undoneAt: { gte: since } }] },
    orderBy: { number: "asc" },
  });
  // Of several corrections of one question the last says what counts.
  const last = new Map(corrections.map((correction) => [correction.questionId, correction]));
  const { attemptId, lessonTitle, language } = await attemptHead(db, row);
  return {
    attemptId,
    lessonTitle,
    language,
    before,
    after,
    lines: [
      ...[...last.values()].map(({ questionId, ruling, reason, undoneAt }) => ({
        number: questionIds.indexOf(questionId) + 1,
        what: undoneAt === null ? Ruling.parse(ruling).kind : ("undone" as const),
        reason,
      })),
      ...[...new Map(overrides.map((one) => [one.questionId, one])).values()].map(({ questionId, reason }) => ({
        number: questionIds.indexOf(questionId) + 1,
        what: "override" as const,
        reason,
      })),
    ],
  };
}
