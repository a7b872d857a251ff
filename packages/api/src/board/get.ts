import { AssignmentId, BoardForTeacher } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { loadBoard } from "./load-board.ts";

/** Where each student of a class is with an assignment now. */
export const get = teacher
  .input(z.object({ assignmentId: AssignmentId }))
  .output(BoardForTeacher)
  .query(async ({ ctx, input: { assignmentId } }) => (await loadBoard(ctx, assignmentId)).teacher);
