import { HighlightId } from "@leesbewijs/domain";
import { z } from "zod";
import { ownReading } from "../scope.ts";
import { student } from "../trpc.ts";

/** Takes a highlight of one's own away; one that is not there is away already. Saving it again brings it back. */
export const remove = student
  .input(z.object({ highlightId: HighlightId }))
  .output(z.object({}))
  .mutation(async ({ ctx, input: { highlightId } }) => {
    await ctx.db.highlight.deleteMany({ where: { ...ownReading(ctx.actor), id: highlightId } });
    return {};
  });
