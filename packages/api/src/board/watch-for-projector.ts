import { AssignmentId, BoardForProjector } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { droppable } from "./droppable.ts";
import { followBoard } from "./follow-board.ts";
import { mustTeach } from "./load-board.ts";

/** Goes on telling where a class is with an assignment, for everybody in the room to see. */
export const watchForProjector = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .subscription(async ({ ctx, input: { assignmentId }, signal }) => {
    await mustTeach(ctx, ctx.actor, assignmentId);
    return droppable(followBoard(ctx, assignmentId, signal, (board) => BoardForProjector.parse(board.projector)));
  });
