import { AttemptId, PersonId, Response, StoredAnswers } from "@leesbewijs/domain";
import { z } from "zod";
import { ownAttempts, samePerson } from "../scope.ts";
import { notFound } from "../problem.ts";
import { reader } from "../trpc.ts";
import { termsFor, termsOfPerson } from "./terms-for.ts";

/** The answers that stand in an attempt of one's own, so that a page learns what another device has saved since. */
export const listAnswers = reader
  .input(z.object({ attemptId: AttemptId, personId: PersonId.optional() }))
  .output(StoredAnswers)
  .query(async ({ ctx, input: { attemptId, personId } }) => {
    samePerson(ctx.actor, personId);
    const attempt = await ctx.db.attempt.findFirst({
      where: { ...ownAttempts(ctx.actor), id: attemptId },
      select: { submittedAt: true, answers: true, assignment: true, person: { select: termsOfPerson } },
    });
    if (!attempt) throw notFound("attempt");
    const terms = termsFor(attempt);
    return StoredAnswers.parse({
      state: attempt.submittedAt ? "submitted" : "open",
      dueAt: terms?.dueAt ?? null,
      closesAt: terms?.closesAt ?? null,
      pausedAt: terms?.pausedAt ?? null,
      answers: attempt.answers.map(({ response, checkedAt, ...answer }) => ({
        ...answer,
        response: Response.parse(response),
        checked: checkedAt !== null,
      })),
    });
  });
