import { DraftId } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { settle } from "./settle.ts";

/** Puts a removed draft back, as it was. */
export const restore = teacher
  .input(z.object({ draftId: DraftId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { draftId } }) => {
    await settle(ctx, draftId, "draft.restore", { removedAt: null });
    return {};
  });
