import { randomInt } from "node:crypto";
import type { Prisma } from "@leesbewijs/db";
import type { Context } from "../context.ts";
import { newId } from "../new-id.ts";

/** Signs that are hard to confuse: no 0, 1, I, L and O; 31 of them, so a code is one of 8.5 * 10^11. */
const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const lifeDays = 14;
/** Children in the largest class that we know of, with ten to spare. */
const maxUses = 45;

export type OpenCode = { code: string; expiresAt: Date; uses: number; maxUses: number };

/** Makes the code of a class and closes the one before it. */
export async function renewJoinCode(
  tx: Prisma.TransactionClient,
  ctx: Pick<Context, "secrets" | "now">,
  place: { readonly schoolId: string; readonly classId: string },
): Promise<OpenCode> {
  await closeJoinCodes(tx, ctx.now, place);
  const code = Array.from({ length: 8 }, () => signs[randomInt(signs.length)]).join("");
  const expiresAt = new Date(ctx.now.getTime() + lifeDays * 86_400_000);
  const sealed = { codeHash: ctx.secrets.hashCode(code), codeBox: ctx.secrets.seal(code) };
  await tx.joinCode.create({ data: { ...place, ...sealed, id: newId(), createdAt: ctx.now, expiresAt, maxUses } });
  return { code, expiresAt, uses: 0, maxUses };
}

/** Closes every code of a class: nobody can join with it any more. */
export async function closeJoinCodes(
  tx: Prisma.TransactionClient,
  now: Date,
  place: { readonly schoolId: string; readonly classId: string },
): Promise<void> {
  await tx.joinCode.updateMany({ where: { ...place, revokedAt: null }, data: { revokedAt: now } });
}
