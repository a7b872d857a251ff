import type { Reading } from "../2-reading/reading.ts";
import type { Clause } from "../3-facts/clause.ts";
import type { Answer, Ask, Shape } from "./ask.ts";
import type { Formed } from "./formed.ts";

type Parts = {
  readonly reading: Reading;
  readonly clause: Clause;
  readonly shape: Shape;
  readonly formed: Formed;
  readonly answer: Answer;
  readonly skill: string;
};

/** What every question made of a clause says of itself. */
export function describe({ clause, shape, formed, answer, skill }: Parts): Ask {
  const { sentence, front, end, certainty } = clause;
  const tokens = sentence.analysed.tokens;
  const start = tokens[front.first]?.span.start ?? sentence.span.start;
  return {
    shape,
    prompt: formed.prompt,
    answer,
    sentence,
    proof: { start, end: tokens[end - 1]?.span.end ?? sentence.span.end },
    asked: formed.asked,
    process: "retrieve",
    skill,
    difficulty: formed.prompt.length > 110 ? 2 : 1,
    certainty,
    leaning: formed.leaning,
    agreement: tokens[clause.finite]?.agreement ?? 0,
  };
}
