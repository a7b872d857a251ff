import type { ArticleInFile, FileRefusal, ReadFile } from "@leesbewijs/domain";
import { fileBytes } from "./file-bytes";

/** The largest file, in bytes; the server takes no more either. */
const most = 10 * 1024 * 1024;

export type FileTrouble = { readonly refusal: FileRefusal | "tooLarge" } | { readonly error: unknown };
type Answer = { readonly article: ArticleInFile } | FileTrouble;

/** Has the server take the text out of a file. One plain request, so that the front page carries no client of the API. */
export async function sendFile(file: File): Promise<Answer> {
  if (file.size > most) return { refusal: "tooLarge" };
  const bytes = await fileBytes(file).catch(() => null);
  if (bytes === null) return { refusal: "damaged" };
  const response = await fetch("/api/trpc/article.readFile", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ name: file.name, bytes }),
  }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (typeof body !== "object" || body === null) return { error: {} };
  if ("error" in body) return { error: body.error };
  // The server's output is checked there, by the same schema.
  const read = (body as { readonly result: { readonly data: ReadFile } }).result.data;
  return read.state === "read" ? { article: read.article } : { refusal: read.refusal };
}
