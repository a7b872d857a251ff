import { DraftForTeacher, DraftId } from "@leesbewijs/domain";
import { z } from "zod";
import { teacher } from "../trpc.ts";
import { draftForTeacher, loadDraft } from "./draft-row.ts";

/** A draft to edit, with its keys and what the checks say. */
export const get = teacher
  .input(z.object({ draftId: DraftId }))
  .output(DraftForTeacher)
  .query(async ({ ctx, input: { draftId } }) => draftForTeacher(await loadDraft(ctx, draftId), ctx.actor));
