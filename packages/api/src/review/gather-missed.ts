import type { Database, Prisma } from "@leesbewijs/db";
import { factOf, feedbackDue, nextMemory, startMemory } from "@leesbewijs/grading";
import { dueSettings, scoredInclude } from "../attempt/attempt-row.ts";
import { placeOf } from "../attempt/load-attempt.ts";
import { missedQuestions } from "../attempt/missed-questions.ts";
import { termsOfPerson } from "../attempt/terms-for.ts";
import type { Context } from "../context.ts";
import { readArticles, readKeys } from "../lesson/read-edition.ts";
import { newId } from "../new-id.ts";
import { memoryOf } from "./card-row.ts";
import { lockPerson } from "./lock-person.ts";

const include = {
  ...scoredInclude,
  person: { select: { ...termsOfPerson, reviewOff: true } },
} satisfies Prisma.AttemptInclude;
type Row = Prisma.AttemptGetPayload<{ include: typeof include }>;
/** More wait for the next time. */
const mostAtOnce = 200;

/**
 * Keeps for review what was missed in the attempts of `where`, once each and not before their result is released: a fact
 * that comes back says that it was missed.
 */
export async function gatherMissed({ db, now }: Pick<Context, "db" | "now">, where: Prisma.AttemptWhereInput) {
  const rows = await db.attempt.findMany({
    where: {
      AND: [
        where,
        { gatheredAt: null, submittedAt: { not: null }, score: { isNot: null } },
        { NOT: { mode: "test", assignment: { is: { feedback: "never" } } } },
      ],
    },
    include,
    orderBy: [{ submittedAt: "asc" }, { id: "asc" }],
    take: mostAtOnce,
  });
  for (const row of rows) if (feedbackDue(dueSettings(row), now)) await gather(db, row, now);
}

async function gather(db: Database, row: Row, now: Date): Promise<void> {
  const { schoolId, personId, submittedAt, score } = row;
  if (!submittedAt || !score) return;
  const missed = missedQuestions(row, now);
  const facts = row.person.reviewOff ? [] : await missedFacts(db, row, missed);
  await db.$transaction(async (tx) => {
    await lockPerson(tx, row);
    const { count } = await tx.attempt.updateMany({
      where: {
        schoolId,
        id: row.id,
        gatheredAt: null,
        person: { reviewOff: row.person.reviewOff },
        // A regrade in between is gathered in its own turn.
        score: { gradedAt: score.gradedAt },
      },
      data: { gatheredAt: now },
    });
    if (count === 0) return;
    await letGo(tx, row, missed);
    for (const [sentence, questionIds] of facts) {
      const { revisionId, language, level } = row;
      const fact = { schoolId, personId, revisionId, language, sentence };
      const where = { schoolId_personId_revisionId_language_sentence: fact };
      const known = await tx.reviewCard.findUnique({ where });
      if (!known) {
        const data = { ...fact, ...startMemory(submittedAt), id: newId(), level, missedIds: questionIds };
        await tx.reviewCard.create({ data });
        continue;
      }
      const missedIds = [...new Set([...known.missedIds, ...questionIds])];
      const later = submittedAt > known.reviewedAt ? nextMemory(memoryOf(known), "incorrect", submittedAt) : {};
      await tx.reviewCard.update({ where, data: { missedIds, ...later } });
    }
  });
}

/**
 * Takes back what an attempt no longer misses since it was graded again, unless another attempt misses it: a fact of which
 * nothing is left was never missed.
 */
async function letGo(tx: Prisma.TransactionClient, row: Row, missed: readonly string[]): Promise<void> {
  const { schoolId, personId, revisionId, language } = row;
  const known = row.questionIds.filter((id) => !missed.includes(id));
  const cards = await tx.reviewCard.findMany({
    where: { schoolId, personId, revisionId, language, missedIds: { hasSome: known } },
  });
  if (cards.length === 0) return;
  const elsewhere = await tx.questionScore.findMany({
    where: {
      schoolId,
      questionId: { in: known },
      verdict: { in: ["partial", "incorrect", "unanswered"] },
      score: { attempt: { personId, revisionId, language, gatheredAt: { not: null } } },
    },
    select: { questionId: true },
  });
  const kept = new Set(elsewhere.map(({ questionId }) => questionId));
  const gone = new Set(known.filter((id) => !kept.has(id)));
  for (const { id, missedIds } of cards) {
    const left = missedIds.filter((one) => !gone.has(one));
    const where = { schoolId_id: { schoolId, id } };
    if (left.length === 0) await tx.reviewCard.delete({ where });
    else await tx.reviewCard.update({ where, data: { missedIds: left } });
  }
}

/** The sentences that the missed questions are about, with these questions. */
async function missedFacts(
  db: Database,
  row: Row,
  missed: readonly string[],
): Promise<[sentence: number, questionIds: string[]][]> {
  if (missed.length === 0) return [];
  const place = placeOf(row);
  const [articles, keys] = await Promise.all([readArticles(db, place), readKeys(db, place, missed)]);
  const facts = new Map<number, string[]>();
  for (const key of keys.values()) {
    const sentence = factOf(key, articles);
    if (sentence !== null) facts.set(sentence, [...(facts.get(sentence) ?? []), key.questionId]);
  }
  return [...facts];
}
