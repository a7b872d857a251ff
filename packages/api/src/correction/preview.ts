import { CorrectionPreview, PreviewCorrection, type Ruling } from "@leesbewijs/domain";
import { rulingFits } from "@leesbewijs/grading";
import { Problem } from "../problem.ts";
import { teacher } from "../trpc.ts";
import { correctionsInForce } from "./corrections-in-force.ts";
import { loadQuestion } from "./load-question.ts";
import { previewOf } from "./preview-of.ts";
import { regraded } from "./regrade.ts";

/**
 * Says who would change by how much, from the stored answers by the same grading that applies it. Writes nothing; it is no
 * query because a ruling can be longer than an address may be.
 */
export const preview = teacher
  .input(PreviewCorrection)
  .output(CorrectionPreview)
  .mutation(async ({ ctx, input: { assignmentId, questionId, ruling } }) => {
    const { schoolId } = ctx.actor;
    const loaded = await loadQuestion(ctx, { assignmentId, questionId });
    const inForce = await correctionsInForce(ctx.db, { schoolId, assignmentId });
    mayRule(loaded, ruling, inForce);
    const all = await regraded(ctx.db, loaded.assignment, new Map([...inForce, [questionId, { ruling, reason: "" }]]));
    return previewOf(all);
  });

type Loaded = Awaited<ReturnType<typeof loadQuestion>>;
type InForce = Awaited<ReturnType<typeof correctionsInForce>>;

/** A ruling has to fit its question, and something has to be left that counts. */
export function mayRule({ question, key, articles, questionIds }: Loaded, ruling: Ruling, inForce: InForce): void {
  if (!rulingFits(question, key, ruling, articles)) {
    throw new Problem("invalidInput", "this ruling does not fit the question");
  }
  const others = questionIds.filter((id) => id !== question.id);
  if (ruling.kind === "void" && others.every((id) => inForce.get(id)?.ruling.kind === "void")) {
    throw new Problem("nothingLeft", "a quiz of which nothing counts has no score");
  }
}
