import { ClassId, ListPreview, ListReading } from "@leesbewijs/domain";
import { z } from "zod";
import { budgets, spend } from "../auth/throttle.ts";
import { loadTaughtClass } from "../class/load-taught-class.ts";
import { teacher } from "../trpc.ts";
import { matchStudents } from "./match-students.ts";
import { previewOf } from "./preview-of.ts";
import { readList } from "./read-list.ts";

/** What a list of students would change in a class. Changes nothing; a mutation since a list is too long for an address. */
export const preview = teacher
  .input(z.object({ classId: ClassId, reading: ListReading }))
  .output(ListPreview)
  .mutation(async ({ ctx, input: { classId, reading } }) => {
    const { schoolId } = await loadTaughtClass(ctx, classId);
    await spend(ctx.db, `lists:${schoolId}/${ctx.actor.personId}`, budgets.lists, ctx.now);
    const list = await readList(ctx, reading);
    if ("refusal" in list) return { state: "refused" as const, refusal: list.refusal };
    const groups = [...new Set(list.people.map(({ group }) => group).filter((group) => group !== ""))].sort();
    const meant = groups.length > 1 && groups.includes(reading.group ?? "") ? reading.group : undefined;
    const wanted = list.people.filter(({ group }) => meant === undefined || group === meant);
    const meantBy = { role: "student", classOf: () => classId } as const;
    const matches = await matchStudents(ctx.db, ctx.actor, meantBy, wanted);
    const enrolled = await ctx.db.enrolment.findMany({
      where: { schoolId, classId, state: "active" },
      select: { personId: true, person: { select: { displayName: true } } },
      orderBy: { person: { displayName: "asc" } },
    });
    const there = new Set(matches.flatMap((match) => (match.state === "rejected" ? [] : [match.personId])));
    return ListPreview.parse({
      ...previewOf({ list, language: reading.language, wanted, matches }),
      groups,
      missing: enrolled.filter(({ personId }) => !there.has(personId)).map(({ person }) => person.displayName),
      noSuchClass: [],
    });
  });
