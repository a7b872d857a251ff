import type { Prisma } from "@leesbewijs/db";
import { type Article, AssignmentId, ClassMemory, type FactForTeacher } from "@leesbewijs/domain";
import { recall } from "@leesbewijs/grading";
import { z } from "zod";
import { namedQuiz } from "../lesson/named-quiz.ts";
import { readArticles } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { memoryOf } from "./card-row.ts";
import { gatherMissed } from "./gather-missed.ts";

const lastAnswer = { answers: { orderBy: { turn: "desc" }, take: 1 } } satisfies Prisma.ReviewCardInclude;
type Card = Prisma.ReviewCardGetPayload<{ include: typeof lastAnswer }>;

/** What the students of an assignment still know of what they missed in its lesson. */
export const forAssignment = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(ClassMemory)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const row = await ctx.db.assignment.findFirst({
      where: { ...taughtAssignments(ctx.actor), id: assignmentId },
      include: { class: { select: { name: true } } },
    });
    if (!row) throw notFound("assignment");
    const { schoolId, classId, revisionId, language } = row;
    await gatherMissed(ctx, { schoolId, assignmentId });
    const students = await ctx.db.person.findMany({
      where: {
        schoolId,
        enrolments: { some: { classId, state: "active" } },
        attempts: { some: { assignmentId, submittedAt: { not: null } } },
      },
      select: { id: true, reviewOff: true },
    });
    const cards = await ctx.db.reviewCard.findMany({
      where: { schoolId, revisionId, language, personId: { in: students.map(({ id }) => id) } },
      include: lastAnswer,
      orderBy: { sentence: "asc" },
    });
    const [article] = await readArticles(ctx.db, row);
    if (!article) throw notFound("text");
    return {
      assignmentId,
      lessonTitle: (await namedQuiz(ctx.db, row)).lessonTitle,
      className: row.class.name,
      language: article.language,
      students: students.length,
      off: students.filter(({ reviewOff }) => reviewOff).length,
      facts: [...new Set(cards.map(({ sentence }) => sentence))]
        .flatMap((sentence) =>
          factOf(
            article,
            cards.filter((card) => card.sentence === sentence),
            ctx.now,
          ),
        )
        .sort((one, other) => other.missed - other.known - (one.missed - one.known)),
    };
  });

function factOf(article: Article, cards: readonly Card[], now: Date): FactForTeacher[] {
  const [first] = cards;
  const block = article.blocks.find(({ sentences }) => sentences.some(({ start }) => start === first?.sentence));
  const sentence = block?.sentences.find(({ start }) => start === first?.sentence);
  if (!sentence) return [];
  const asked = cards.filter(({ answers }) => answers.length > 0);
  return [
    {
      paragraph: block?.number ?? 1,
      sentence,
      text: article.text.slice(sentence.start, sentence.end),
      missed: cards.length,
      asked: asked.length,
      known: asked.filter(({ answers }) => answers[0]?.verdict === "correct").length,
      // Who was not asked again has shown nothing yet: the scheduler's start is no measurement.
      expected:
        asked.length === 0 ? null : asked.reduce((sum, card) => sum + recall(memoryOf(card), now), 0) / asked.length,
    },
  ];
}
