import { type Draft, DraftOrigin } from "@leesbewijs/domain";
import type { Made } from "../article/made.ts";

type MadeLesson = Extract<Made, { state: "made" }>;
type Given = { readonly [Part in keyof DraftOrigin | "newsDate"]: string | undefined };

/** A draft keeps so many questions beside the chosen ones: the best. */
const mostSpare = 100;

/** The first state of a draft: the quiz as it was composed, the rest spare, and what the text says of itself filled in. */
export function makeDraft(made: MadeLesson, given: Given): Draft {
  const byId = new Map(made.questions.map((one) => [one.question.id, one]));
  const chosen = made.quiz.flatMap((id) => byId.get(id) ?? []);
  const taken = new Set(made.quiz);
  const spare = made.questions.filter(({ question }) => !taken.has(question.id)).slice(0, mostSpare);
  const fresh = { edited: false, stale: false, touched: false };
  const origin = DraftOrigin.parse({
    source: given.source ?? made.source ?? "",
    author: given.author ?? made.author ?? "",
    licence: given.licence ?? "",
    sourceUrl: given.sourceUrl ?? "",
  });
  return {
    ...origin,
    title: made.article.title,
    newsDate: given.newsDate ?? dayOf(made.newsDate),
    language: made.article.language,
    article: made.article,
    content: made.content,
    items: [
      ...chosen.map((one) => ({ ...one, ...fresh, state: "chosen" as const })),
      ...spare.map((one) => ({ ...one, ...fresh, state: "spare" as const })),
    ],
  };
}

/** A month or a year is no day. */
const dayOf = (date: string | null): string | null => (date?.length === 10 ? date : null);
