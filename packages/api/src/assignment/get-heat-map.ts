import { AssignmentId, HeatMap } from "@leesbewijs/domain";
import { heatSentences, keyForTeacher } from "@leesbewijs/grading";
import { z } from "zod";
import { readArticles } from "../lesson/read-edition.ts";
import { teacher } from "../trpc.ts";
import { analyse } from "./analyse.ts";
import { assignmentHead } from "./assignment-row.ts";

/** The text of an assignment with what the class missed of each sentence that proves something. */
export const getHeatMap = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(HeatMap)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const { row, answers, items } = await analyse(ctx, assignmentId);
    const articles = await readArticles(ctx.db, row);
    const asked = items.flatMap(({ question, key, correction, figures }) => {
      const { number, difficulty } = figures;
      if (difficulty === null || figures.void) return [];
      const { proofs } = keyForTeacher(question, key, articles, "standard", correction);
      return [{ questionId: question.id, number, missed: 1 - difficulty, proofs }];
    });
    const { className, lessonTitle, settings } = await assignmentHead(ctx.db, row);
    const { language } = settings;
    const sentences = heatSentences(articles, asked);
    return { assignmentId, className, lessonTitle, language, answers, articles, sentences };
  });
