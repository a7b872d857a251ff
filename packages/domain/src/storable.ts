import type { z } from "zod";
import { storableText } from "./storable-text.ts";

/** A text as PostgreSQL can hold it: what it cannot is dropped, since an answer must not be lost for it. */
export const storable = (schema: z.ZodString): z.ZodString => schema.overwrite(storableText);
