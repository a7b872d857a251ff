import type { Database, Prisma } from "@leesbewijs/db";
import { factOf, feedbackDue, nextMemory, startMemory } from "@leesbewijs/grading";
import { attemptInclude, dueSettings } from "../attempt/attempt-row.ts";
import { placeOf } from "../attempt/load-attempt.ts";
import { missedQuestions } from "../attempt/missed-questions.ts";
import type { Context } from "../context.ts";
import { readArticles, readKeys } from "../lesson/read-edition.ts";
import { newId } from "../new-id.ts";
import { memoryOf } from "./card-row.ts";
import { lockPerson } from "./lock-person.ts";

const include = { ...attemptInclude, person: { select: { reviewOff: true } } } satisfies Prisma.AttemptInclude;
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
  const { schoolId, personId, submittedAt } = row;
  if (!submittedAt) return;
  const facts = row.person.reviewOff ? [] : await missedFacts(db, row, now);
  await db.$transaction(async (tx) => {
    await lockPerson(tx, row);
    const { count } = await tx.attempt.updateMany({
      where: { schoolId, id: row.id, gatheredAt: null, person: { reviewOff: row.person.reviewOff } },
      data: { gatheredAt: now },
    });
    if (count === 0) return;
    for (const [sentence, missed] of facts) {
      const { revisionId, language, level } = row;
      const fact = { schoolId, personId, revisionId, language, sentence };
      const where = { schoolId_personId_revisionId_language_sentence: fact };
      const known = await tx.reviewCard.findUnique({ where });
      if (!known) {
        const data = { ...fact, ...startMemory(submittedAt), id: newId(), level, missedIds: missed };
        await tx.reviewCard.create({ data });
        continue;
      }
      const missedIds = [...new Set([...known.missedIds, ...missed])];
      const later = submittedAt > known.reviewedAt ? nextMemory(memoryOf(known), "incorrect", submittedAt) : {};
      await tx.reviewCard.update({ where, data: { missedIds, ...later } });
    }
  });
}

/** The sentences that the missed questions are about, with these questions. */
async function missedFacts(db: Database, row: Row, now: Date): Promise<[sentence: number, questionIds: string[]][]> {
  const missed = missedQuestions(row, now);
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
