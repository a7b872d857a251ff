import type { Actor, LessonId } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { notFound } from "../problem.ts";
import { readableLessons } from "../scope.ts";
import { originOf } from "./origin-of.ts";

/** The name under which a reader keeps what is theirs of a lesson, if they may read it. */
export async function keptLessonId(ctx: Context, actor: Actor, lessonId: LessonId): Promise<string> {
  const lesson = await ctx.db.lesson.findFirst({ where: { AND: [readableLessons(actor), { id: lessonId }] } });
  if (!lesson) throw notFound("lesson");
  return (await originOf(ctx.db, lesson)).id;
}
