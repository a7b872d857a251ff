import { DraftId } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { settle } from "./settle.ts";

/** Takes a draft out of the list. What was published of it stays, and `restore` puts it back. */
export const remove = teacher
  .input(z.object({ draftId: DraftId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { draftId } }) => {
    await settle(ctx, draftId, "draft.remove", { removedAt: ctx.now });
    return {};
  });
