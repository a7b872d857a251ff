import { AssignmentForStudent } from "@leesbewijs/domain";
import { z } from "zod";
import { student } from "../trpc.ts";
import { assignmentsForStudent } from "./for-student.ts";

/** What a student has been set, soonest due first. */
export const list = student
  .input(z.object({}))
  .output(z.array(AssignmentForStudent))
  .query(({ ctx }) => assignmentsForStudent(ctx));
