import { isUnavailable } from "@leesbewijs/db";
import type { Actor } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { Problem } from "../problem.ts";
import { mustTeach } from "./load-board.ts";
import type { Board } from "./read-board.ts";

/**
 * The board each time it was read anew, for as long as the teacher may see it: who asks, and whether the class is still
 * theirs, is looked up again before each of them. While the database is away nothing is told, and the stream goes on.
 */
export async function* followBoard<View>(
  ctx: Context & { readonly actor: Actor },
  assignmentId: string,
  signal: AbortSignal | undefined,
  view: (board: Board) => View,
): AsyncGenerator<View, void> {
  const { schoolId, personId } = ctx.actor;
  for await (const board of ctx.boards.follow({ schoolId, assignmentId }, personId, signal)) {
    try {
      const actor = await ctx.again();
      if (actor?.role !== "teacher" || actor.state !== "active" || actor.factorDue) throw new Problem("signInNeeded");
      await mustTeach(ctx, actor, assignmentId);
    } catch (error) {
      if (isUnavailable(error)) continue;
      throw error;
    }
    yield view(board);
  }
}
