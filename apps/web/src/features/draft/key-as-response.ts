import type { Response, RightAnswer } from "@leesbewijs/domain";

/** The right answer in the shape of a response, so that it is shown as everywhere else. */
export function keyAsResponse(key: RightAnswer): Response {
  switch (key.kind) {
    case "singleChoice":
      return { kind: key.kind, optionId: key.correct };
    case "multipleChoice":
      return { kind: key.kind, optionIds: key.correct };
    case "trueFalse":
      return { kind: key.kind, value: key.correct };
    case "order":
      return { kind: key.kind, itemIds: key.correct };
    case "match":
      return { kind: key.kind, pairs: key.correct };
    case "cloze":
      return { kind: key.kind, gaps: key.gaps.map(({ accept }) => accept[0] ?? "") };
    case "shortText":
      return { kind: key.kind, text: key.accept.join(" / ") };
    case "proof":
      return { kind: key.kind, optionId: key.correct, sentence: key.sentences[0]?.spans[0] ?? null };
    case "number":
      return { kind: key.kind, text: [key.display, ...key.accept].join(" / ") };
  }
}
