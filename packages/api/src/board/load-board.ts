import type { Actor } from "@leesbewijs/domain";
import type { Context } from "../context.ts";
import { notFound } from "../problem.ts";
import { taughtAssignments } from "../scope.ts";
import { type Board, readBoard } from "./read-board.ts";

/** @throws Problem `notFound` where the assignment is of no class that the teacher teaches */
export async function mustTeach({ db }: Pick<Context, "db">, actor: Actor, assignmentId: string): Promise<void> {
  const where = { ...taughtAssignments(actor), id: assignmentId };
  if ((await db.assignment.count({ where })) === 0) throw notFound("assignment");
}

/** The board of an assignment that the teacher set, as it is now. */
export async function loadBoard(ctx: Context & { readonly actor: Actor }, assignmentId: string): Promise<Board> {
  await mustTeach(ctx, ctx.actor, assignmentId);
  const board = await readBoard(ctx, { schoolId: ctx.actor.schoolId, assignmentId });
  if (!board) throw notFound("assignment");
  return board;
}
