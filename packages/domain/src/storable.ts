import type { z } from "zod";

/**
 * Drops what PostgreSQL cannot hold in a text: the character with number zero, and halves of surrogate pairs. Nobody types
 * them; they come with broken pasting, and an answer must not be lost for it.
 */
export const storable = (schema: z.ZodString): z.ZodString =>
  schema.overwrite((text) => text.replace(/\p{Cs}/gu, "").replaceAll("\u0000", ""));
