import { AnswerReview, type Feedback, Response, ReviewAnswered } from "@leesbewijs/domain";
import { endOfDay, feedback, isBlank, nextMemory, responseFits } from "@leesbewijs/grading";
import { gradeContext } from "../attempt/grade-context.ts";
import { notFound, Problem } from "../problem.ts";
import { ownReading } from "../scope.ts";
import { reader } from "../trpc.ts";
import { askable } from "./askable.ts";
import { memoryOf } from "./card-row.ts";

/** Answers a fact that came back, explains it, and says when it comes back next. Sent again it is the same answer. */
export const answer = reader
  .input(AnswerReview)
  .output(ReviewAnswered)
  .mutation(async ({ ctx, input: { cardId, turn, questionId, opId, response } }) => {
    const card = await ctx.db.reviewCard.findFirst({
      where: { ...ownReading(ctx.actor), id: cardId },
      include: { answers: { where: { opId } }, person: { select: { school: { select: { timeZone: true } } } } },
    });
    if (!card) throw notFound("review");
    const { articles, items } = await askable(ctx.db, card);
    const explain = (id: string, given: Response | null): Feedback => {
      const item = items.find(({ question }) => question.id === id);
      if (!item) throw notFound("question");
      if (given && !responseFits(item.question, given)) throw new Problem("responseMismatch");
      return feedback(item.question, item.key, given, articles, gradeContext(card), item.correction);
    };
    const [earlier] = card.answers;
    if (earlier) {
      const given = Response.nullable().parse(earlier.response);
      return { feedback: explain(earlier.questionId, given), dueAt: card.dueAt };
    }
    if (response && isBlank(response)) throw new Problem("answerNeeded");
    const explained = explain(questionId, response);
    const over = card.dueAt.getTime() >= endOfDay(ctx.now, card.person.school.timeZone);
    if (over || card.reps !== turn) throw new Problem("staleVersion", "this turn was answered before");
    const { schoolId } = card;
    const { verdict } = explained.score;
    if (verdict === "void") throw notFound("question");
    const memory = nextMemory(memoryOf(card), verdict, ctx.now);
    const row = { schoolId, cardId, opId, turn, questionId, verdict, answeredAt: ctx.now };
    await ctx.db.$transaction(async (tx) => {
      const { count } = await tx.reviewCard.updateMany({ where: { schoolId, id: cardId, reps: turn }, data: memory });
      if (count === 0) throw new Problem("staleVersion", "this turn was answered before");
      await tx.reviewAnswer.create({
        data: { ...row, ...(response && { response }) },
      });
    });
    return { feedback: explained, dueAt: memory.dueAt };
  });
