import { AssignmentForStudent, AssignmentId } from "@leesbewijs/domain";
import { z } from "zod";
import { notFound } from "../problem.ts";
import { student } from "../trpc.ts";
import { assignmentsForStudent } from "./for-student.ts";

/** One thing that a student has been set. */
export const get = student
  .input(z.object({ assignmentId: AssignmentId }))
  .output(AssignmentForStudent)
  .query(async ({ ctx, input: { assignmentId } }) => {
    const [found] = await assignmentsForStudent(ctx, { id: assignmentId });
    if (!found) throw notFound("assignment");
    return found;
  });
