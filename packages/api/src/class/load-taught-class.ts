import type { Actor, ClassId } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { notFound } from "../problem.ts";
import { taughtClasses } from "../scope.ts";

/** The class if this teacher teaches it. */
export async function loadTaughtClass(ctx: Context & { readonly actor: Actor }, classId: ClassId) {
  const found = await ctx.db.class.findFirst({ where: { ...taughtClasses(ctx.actor), id: classId } });
  if (!found) throw notFound("class");
  return found;
}
