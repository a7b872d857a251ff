import { AssignmentId, BoardForProjector } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { loadBoard } from "./load-board.ts";

/** Where a class is with an assignment now, for everybody in the room to see. */
export const getForProjector = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(BoardForProjector)
  .query(async ({ ctx, input: { assignmentId } }) => (await loadBoard(ctx, assignmentId)).projector);
