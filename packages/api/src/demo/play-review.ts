import { createHash } from "node:crypto";
import { OpId } from "@leesbewijs/domain";
import { keyForTeacher } from "@leesbewijs/grading";
import type { Context } from "../context.ts";
import { createCaller } from "../root.ts";
import { askable } from "../review/askable.ts";

/** Lets a demo student review what is due, knowing it with the chance `skill`, always the same way. */
export async function playReview(ctx: Context, name: string, skill: number): Promise<void> {
  const caller = createCaller(ctx);
  const { items } = await caller.review.today({});
  for (const { cardId, turn, question } of items) {
    const card = await ctx.db.reviewCard.findFirstOrThrow({ where: { id: cardId } });
    const { articles, items: asked } = await askable(ctx.db, card);
    const key = asked.find((item) => item.question.id === question.id)?.key;
    if (!key) continue;
    const draw = createHash("sha256").update(`${name}/${cardId}/${turn}`).digest();
    const { correct } = keyForTeacher(question, key, articles, "standard");
    const response = draw.readUInt32BE(0) / 2 ** 32 < skill ? correct : null;
    const opId = OpId.parse(draw.toString("hex").slice(0, 32));
    await caller.review.answer({ cardId, turn, questionId: question.id, opId, response });
  }
}
