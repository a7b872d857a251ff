import { DraftId } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { settle } from "./settle.ts";

/** Lets the other teachers of the school see and change a draft, or no longer. */
export const share = teacher
  .input(z.object({ draftId: DraftId, shared: z.boolean() }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { draftId, shared } }) => {
    await settle(ctx, draftId, shared ? "draft.share" : "draft.unshare", { shared });
    return {};
  });
