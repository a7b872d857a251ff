import { createHash } from "node:crypto";
import type { Database } from "@leesbewijs/db";
import { ReceiptCode, Response } from "@leesbewijs/domain";
import { responseText } from "@leesbewijs/domain/response-text";
import type { Context } from "../context.ts";

type Submitted = { readonly schoolId: string; readonly id: string; readonly submittedAt: Date };

/** As in codes of classes: signs that are hard to confuse. */
const signs = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const length = 12;

/**
 * The code that an attempt's handing in has: a keyed hash over the attempt, the moment and every answer that stood. Only
 * this installation can make it, and it is another one as soon as anything of it is changed.
 */
export async function receiptCode(ctx: Pick<Context, "db" | "secrets">, attempt: Submitted): Promise<string> {
  const { schoolId, id, submittedAt } = attempt;
  const manifest = await manifestOf(ctx.db, attempt);
  const text = ["receipt 1", schoolId, id, submittedAt.toISOString(), ...manifest].join("\n");
  let rest = BigInt(`0x${ctx.secrets.signReceipt(text).subarray(0, 16).toString("hex")}`);
  let code = "";
  for (let at = 0; at < length; at += 1) {
    code += signs[Number(rest % BigInt(signs.length))];
    rest /= BigInt(signs.length);
  }
  return ReceiptCode.parse(code);
}

/** What stands, one line for each answer. The hash is made anew of what is stored, so that it cannot be left as it was. */
async function manifestOf(db: Database, { schoolId, id }: Submitted): Promise<string[]> {
  const answers = await db.answer.findMany({ where: { schoolId, attemptId: id }, orderBy: { questionId: "asc" } });
  return answers.map(({ questionId, opId, response }) => {
    const text = responseText(Response.parse(response));
    return [questionId, opId, createHash("sha256").update(text).digest("hex")].join(" ");
  });
}
