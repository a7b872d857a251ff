import { AssignmentId, FlagsOfAssignment } from "@leesbewijs/domain";
import { z } from "zod";
import { readArticles } from "../lesson/read-edition.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { teacher } from "../trpc.ts";
import { flagsFor } from "./flags-for.ts";

/** What students flagged in an assignment, and the texts that answers and proofs point into. */
export const list = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(FlagsOfAssignment)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const assignment = await ctx.db.assignment.findFirst({
      where: { ...taughtAssignments(ctx.actor), id: assignmentId },
    });
    if (!assignment) throw notFound("assignment");
    const articles = await readArticles(ctx.db, assignment);
    return { flags: await flagsFor(ctx.db, assignment), articles };
  });
