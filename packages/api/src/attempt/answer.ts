import { createHash } from "node:crypto";
import { SaveAcknowledgement, SaveAnswer, type SaveState } from "@leesbewijs/domain";
import { responseText } from "@leesbewijs/domain/response-text";
import { isSentence, responseFits } from "@leesbewijs/grading";
import { articleRead, readArticles, readQuestions } from "../lesson/read-edition.ts";
import { notFound, Problem } from "../problem.ts";
import { samePerson } from "../scope.ts";
import { reader } from "../trpc.ts";
import { attemptMade } from "./attempt-made.ts";
import { saveAnswer } from "./save-answer.ts";

/**
 * Stores an answer as it is given. May be repeated for ever: the same write is stored once, and the acknowledgement
 * names it. Never reads a key.
 */
export const answer = reader
  .input(SaveAnswer)
  .output(SaveAcknowledgement)
  .mutation(async ({ ctx, input }) => {
    const { attemptId, questionId, opId, response } = input;
    const { schoolId, personId } = ctx.actor;
    samePerson(ctx.actor, input.personId);
    const attempt = await attemptMade(ctx.db, ctx.actor, attemptId);
    if (!attempt?.questionIds.includes(questionId)) throw notFound("question");
    const [question] = await readQuestions(ctx.db, attempt, [questionId]);
    if (!question || !responseFits(question, response)) throw new Problem("responseMismatch");
    if (response.kind === "proof" && response.sentence) {
      const article = articleRead(await readArticles(ctx.db, attempt), attempt.level);
      if (!article || !isSentence(article, response.sentence)) throw new Problem("responseMismatch");
    }
    const text = responseText(response);
    const sha256 = createHash("sha256").update(text).digest("hex");
    const deviceId = input.deviceId ?? null;
    const sequence = input.sequence ?? 0;
    const claimedAt = plausible(input.givenAt);
    const sender = { deviceId, sequence, claimedAt };
    const save = { ...input, ...sender, schoolId, personId, text, sha256, receivedAt: ctx.now };
    const saved = await saveAnswer(ctx.db, save);
    if (!saved) throw notFound("attempt");
    ctx.boards.changed(attempt);
    if (saved.sha256 !== sha256) throw new Problem("opIdReused");
    if (saved.checked && !saved.late) throw new Problem("answerChecked");
    const state = stateOf(saved, input.baseVersion);
    const { version, sequence: newest, paused } = saved;
    return { opId, sha256, version, sequence: newest, receivedAt: ctx.now, state, paused };
  });

type Outcome = NonNullable<Awaited<ReturnType<typeof saveAnswer>>>;

function stateOf({ duplicate, late, standing, version, own }: Outcome, baseVersion: number): SaveState {
  if (duplicate) return standing || late ? "duplicate" : "superseded";
  if (late) return "late";
  if (!standing) return "superseded";
  return version > baseVersion + 1 && !own ? "conflict" : "counted";
}

/** What a device claims may be anything; a moment that no calendar column holds is not worth losing an answer for. */
function plausible(claimed: Date | undefined): Date | null {
  const year = claimed?.getUTCFullYear() ?? 0;
  return claimed && year >= 1970 && year < 10_000 ? claimed : null;
}
