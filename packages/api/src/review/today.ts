import { LessonId, QuestionId, ReviewCardId, type ReviewItem, ReviewToday } from "@leesbewijs/domain";
import { endOfDay, pickQuestion, shuffleForAttempt } from "@leesbewijs/grading";
import { z } from "zod";
import type { Prisma } from "@leesbewijs/db";
import { gradeContext } from "../attempt/grade-context.ts";
import type { Context } from "../context.ts";
import { ownAttempts, ownReading } from "../scope.ts";
import { reader } from "../trpc.ts";
import { askable } from "./askable.ts";
import { gatherMissed } from "./gather-missed.ts";

/** As many as are asked in one go; the rest of the day's waits for the next. */
const session = 6;

const include = {
  answers: { orderBy: { turn: "asc" }, select: { questionId: true } },
  revision: { select: { newsDate: true, lessonId: true, editions: { select: { language: true, title: true } } } },
} satisfies Prisma.ReviewCardInclude;
type Card = Prisma.ReviewCardGetPayload<{ include: typeof include }>;

/** What there is to review today, each fact with a question that was not asked of it the last time. */
export const today = reader
  .input(z.object({}))
  .output(ReviewToday)
  .query(async ({ ctx }) => {
    await gatherMissed(ctx, ownAttempts(ctx.actor));
    const own = ownReading(ctx.actor);
    const person = await ctx.db.person.findUniqueOrThrow({
      where: { schoolId_id: { schoolId: own.schoolId, id: own.personId } },
      include: { school: { select: { timeZone: true } } },
    });
    const end = new Date(endOfDay(ctx.now, person.school.timeZone));
    const [kept, due, cards, next] = await Promise.all([
      ctx.db.reviewCard.count({ where: own }),
      ctx.db.reviewCard.count({ where: { ...own, dueAt: { lt: end } } }),
      ctx.db.reviewCard.findMany({
        where: { ...own, dueAt: { lt: end } },
        include,
        orderBy: [{ dueAt: "asc" }, { id: "asc" }],
        take: session,
      }),
      ctx.db.reviewCard.findFirst({ where: { ...own, dueAt: { gte: end } }, orderBy: { dueAt: "asc" } }),
    ]);
    const items = await Promise.all(cards.map((card) => itemOf(ctx, card)));
    return { off: person.reviewOff, kept, due, items: items.flat(), nextAt: next?.dueAt ?? null };
  });

async function itemOf(ctx: Pick<Context, "db">, card: Card): Promise<ReviewItem[]> {
  const { items } = await askable(ctx.db, card);
  const asked = [...card.missedIds, ...card.answers.map(({ questionId }) => questionId)].map((id) =>
    QuestionId.parse(id),
  );
  const question = pickQuestion(
    items.map((item) => item.question),
    asked,
  );
  if (!question) return [];
  return [
    {
      cardId: ReviewCardId.parse(card.id),
      turn: card.reps,
      lessonId: LessonId.parse(card.revision.lessonId),
      lessonTitle: card.revision.editions.find(({ language }) => language === card.language)?.title ?? "",
      newsDate: card.revision.newsDate.toISOString().slice(0, 10),
      ...gradeContext(card),
      question: shuffleForAttempt(question, `${card.id}/${card.reps}`),
    },
  ];
}
