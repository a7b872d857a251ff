import type { ArticleRefusal, PastedArticle, TriedArticle } from "@leesbewijs/domain";

export type MadeTrial = Extract<TriedArticle, { state: "made" }>;
export type Trial = { readonly pasted: PastedArticle; readonly made: MadeTrial };
type Answer = { readonly made: MadeTrial } | { readonly refusal: ArticleRefusal } | { readonly error: unknown };

/** Sends an article. One plain request, so that the front page carries no client of the API. */
export async function sendArticle(pasted: PastedArticle): Promise<Answer> {
  const response = await fetch("/api/trpc/article.try", {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(pasted),
  }).catch(() => null);
  const body: unknown = await response?.json().catch(() => null);
  if (typeof body !== "object" || body === null) return { error: {} };
  if ("error" in body) return { error: body.error };
  // The server's output is checked there, by the same schema.
  const tried = (body as { readonly result: { readonly data: TriedArticle } }).result.data;
  return tried.state === "made" ? { made: tried } : { refusal: tried.refusal };
}
