import { AssignmentId, BoardForTeacher } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { droppable } from "./droppable.ts";
import { followBoard } from "./follow-board.ts";
import { mustTeach } from "./load-board.ts";

/** Goes on telling where each student of a class is with an assignment. */
export const watch = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .subscription(async ({ ctx, input: { assignmentId }, signal }) => {
    await mustTeach(ctx, ctx.actor, assignmentId);
    return droppable(followBoard(ctx, assignmentId, signal, (board) => BoardForTeacher.parse(board.teacher)));
  });
