import { PastedArticle, TriedArticle } from "@leesbewijs/domain";
import { keyForTeacher } from "@leesbewijs/grading";
import { budgets, spend } from "../auth/throttle.ts";
import { textIn } from "./text-in.ts";
import { visitor } from "../trpc.ts";

/**
 * Makes a lesson of an article of one's own and keeps nothing of it. Keys go to the browser with the questions: it is the
 * visitor's own text, and nobody is tested with it.
 */
export const tryArticle = visitor
  .input(PastedArticle)
  .output(TriedArticle)
  .mutation(async ({ ctx, input }) => {
    await spend(ctx.db, `try:${ctx.address}`, budgets.tries, ctx.now);
    if (ctx.actor) await spend(ctx.db, `try:${ctx.actor.schoolId}/${ctx.actor.personId}`, budgets.ownTries, ctx.now);
    const made = await ctx.lessons.make(textIn(input, ctx.now));
    if (made.state === "refused") return made;
    const { article, content, newsDate, notAsked } = made;
    const byId = new Map(made.questions.map((one) => [one.question.id, one]));
    const questions = made.quiz.flatMap((id) => {
      const one = byId.get(id);
      return one
        ? [{ question: one.question, key: keyForTeacher(one.question, one.key, [article], article.level) }]
        : [];
    });
    return {
      state: "made" as const,
      newsDate,
      article,
      content,
      questions,
      spare: made.questions.length - questions.length,
      notAsked: [...notAsked],
    };
  });
