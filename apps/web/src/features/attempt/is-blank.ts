import type { Response } from "@leesbewijs/domain";

/** Whether nothing was answered yet. A response that is half filled in is not blank. */
export function isBlank(response: Response | null): boolean {
  if (response === null) return true;
  switch (response.kind) {
    case "singleChoice":
      return response.optionId === null;
    case "multipleChoice":
      return response.optionIds.length === 0;
    case "trueFalse":
      return response.value === null;
    case "order":
      return response.itemIds.length === 0;
    case "match":
      return response.pairs.length === 0;
    case "cloze":
      return response.gaps.every((gap) => gap.trim() === "");
    case "proof":
      return response.optionId === null && response.sentence === null;
    default:
      return response.text.trim() === "";
  }
}
