import type { Response } from "@leesbewijs/domain";

/**
 * Whether an answer is the right one, as far as that can be seen by comparing; null for what was typed in other words,
 * which the reader compares.
 */
export function verdictOf(given: Response, right: Response): "correct" | "incorrect" | null {
  // Other sentences may prove it too; the browser was told the best one alone.
  if (given.kind === "proof" && right.kind === "proof" && given.optionId === right.optionId) {
    return given.sentence?.start === right.sentence?.start ? "correct" : null;
  }
  if (comparable(given) === comparable(right)) return "correct";
  return given.kind === "shortText" || given.kind === "number" || given.kind === "cloze" ? null : "incorrect";
}

function comparable(response: Response): string {
  switch (response.kind) {
    case "multipleChoice":
      return JSON.stringify([...response.optionIds].sort());
    case "match":
      return JSON.stringify(response.pairs.map(({ leftId, rightId }) => `${leftId} ${rightId}`).sort());
    case "cloze":
      return JSON.stringify(response.gaps.map(plain));
    case "shortText":
    case "number":
      return plain(response.text);
    default:
      return JSON.stringify(response);
  }
}

const plain = (text: string): string => text.normalize("NFC").trim().toLowerCase();
