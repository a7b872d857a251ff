import { mostFileBytes, ReadFile, SentFile } from "@leesbewijs/domain";
import { budgets, spend } from "../auth/throttle.ts";
import { Problem } from "../problem.ts";
import { visitor } from "../trpc.ts";

/** Takes the text out of a file, for whoever brings it to look over. Nothing of it is kept. */
export const readFile = visitor
  .input(SentFile)
  .output(ReadFile)
  .mutation(async ({ ctx, input: { name, bytes: sent } }) => {
    await spend(ctx.db, `files:${ctx.address}`, budgets.files, ctx.now);
    if (ctx.actor) await spend(ctx.db, `files:${ctx.actor.schoolId}/${ctx.actor.personId}`, budgets.ownFiles, ctx.now);
    const bytes = Uint8Array.from(Buffer.from(sent, "base64"));
    if (bytes.length > mostFileBytes) throw new Problem("tooLarge");
    if (bytes.length === 0) return { state: "refused" as const, refusal: "noText" as const };
    return ctx.files.readArticle(bytes, name);
  });
