import { SchoolSettings } from "@leesbewijs/domain";
import { z } from "zod";
import { admin } from "../trpc.ts";

/** What was decided for the school. */
export const settings = admin
  .input(z.object({}))
  .output(SchoolSettings)
  .query(({ ctx }) => ctx.db.school.findUniqueOrThrow({ where: { id: ctx.actor.schoolId } }));
