import { ListedRole, ListPreview, ListReading } from "@leesbewijs/domain";
import { z } from "zod";
import { budgets, spend } from "../auth/throttle.ts";
import { admin } from "../trpc.ts";
import { classesByName } from "./classes-by-name.ts";
import { matchStudents } from "./match-students.ts";
import { previewOf } from "./preview-of.ts";
import { readList } from "./read-list.ts";

/** What a list of students or teachers would change in the school. Changes nothing. */
export const previewPeople = admin
  .input(z.object({ role: ListedRole, reading: ListReading }))
  .output(ListPreview)
  .mutation(async ({ ctx, input: { role, reading } }) => {
    const { schoolId, personId } = ctx.actor;
    await spend(ctx.db, `lists:${schoolId}/${personId}`, budgets.lists, ctx.now);
    const list = await readList(ctx, reading);
    if ("refusal" in list) return { state: "refused" as const, refusal: list.refusal };
    const wanted = list.people;
    const { noSuchClass, ...meant } = await classesByName(ctx.db, ctx.actor, role, wanted);
    const matches = await matchStudents(ctx.db, ctx.actor, meant, wanted);
    return ListPreview.parse({
      ...previewOf({ list, language: reading.language, wanted, matches }),
      groups: [],
      missing: [],
      noSuchClass,
    });
  });
