import * as z from "zod";
import { DraftOrigin } from "./draft.ts";
import { storable } from "./storable.ts";

/** The largest file, in bytes: a PDF of a page of a newspaper with its pictures fits. */
export const mostFileBytes = 10 * 1024 * 1024;

/** A file as a browser sends it: its bytes in Base64. Its name only helps to tell what it is. */
export const SentFile = z.object({
  name: storable(z.string().max(255)),
  bytes: z.string().max(Math.ceil(mostFileBytes / 3) * 4),
});
export type SentFile = z.infer<typeof SentFile>;

/** Why no text could be taken from a file. The interface has a sentence for each, which says what to do. */
export const FileRefusal = z.enum([
  /** Not a kind of file that is read here. */
  "unknownKind",
  /** A `.doc` of before 2007. */
  "oldWord",
  "damaged",
  /** With a password on it. */
  "locked",
  /** Pictures of text, or nothing at all. */
  "noText",
  "tooLong",
  /** It took more time or memory than an article does. */
  "tooHeavy",
]);
export type FileRefusal = z.infer<typeof FileRefusal>;

/** The article in a file, with what the file says of where it is from; empty where it does not say. */
export const ArticleInFile = DraftOrigin.extend({
  text: storable(z.string().max(200_000)),
  title: storable(z.string().max(300)),
  newsDate: z.union([z.literal(""), z.iso.date()]),
});
export type ArticleInFile = z.infer<typeof ArticleInFile>;

export const ReadFile = z.discriminatedUnion("state", [
  z.object({ state: z.literal("refused"), refusal: FileRefusal }),
  z.object({ state: z.literal("read"), article: ArticleInFile }),
]);
export type ReadFile = z.infer<typeof ReadFile>;
