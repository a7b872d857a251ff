import { GuideVerdict, Language, LessonId, Level, QuestionId, Response } from "@leesbewijs/domain";
import { feedback, isBlank, responseFits } from "@leesbewijs/grading";
import { z } from "zod";
import { budgets, spend } from "../auth/throttle.ts";
import { notFound, Problem } from "../problem.ts";
import { visitor } from "../trpc.ts";
import { loadGuides } from "./load-guides.ts";

/**
 * Judges a free try at a guiding question. Nothing is kept, and only a question that is in no quiz can be tried. Whoever
 * tries often waits a while: by person, or by address where nobody is known.
 */
export const checkGuide = visitor
  .input(
    z.object({
      lessonId: LessonId,
      language: Language.optional(),
      level: Level,
      questionId: QuestionId,
      response: Response,
    }),
  )
  .output(GuideVerdict)
  .mutation(async ({ ctx, input }) => {
    const { questionId, response } = input;
    const { guides, keys, article } = await loadGuides(ctx, input);
    const question = guides.find((guide) => guide.question.id === questionId)?.question;
    const key = keys.get(questionId);
    if (!question || !key) throw notFound("question");
    if (isBlank(response)) throw new Problem("answerNeeded");
    if (!responseFits(question, response)) throw new Problem("responseMismatch");
    const { actor, address, now } = ctx;
    if (actor) await spend(ctx.db, `guide:${actor.schoolId}/${actor.personId}`, budgets.ownGuides, now);
    else await spend(ctx.db, `guides:${address}`, budgets.guides, now);
    const { score, proofs } = feedback(question, key, response, [article], {
      language: article.language,
      level: article.level,
    });
    return { right: score.verdict === "correct", paragraph: proofs[0]?.paragraph ?? null };
  });
