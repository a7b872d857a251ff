import type { Question, Response } from "@leesbewijs/domain";
import { isBlank } from "./is-blank";

/** What is still missing before an answer can be checked, by the name of its sentence; null when nothing is. */
export function neededAnswer(
  question: Question,
  response: Response | null,
): "choose" | "exact" | "order" | "type" | "sentence" | null {
  if (question.kind === "proof") {
    const given = response?.kind === "proof" ? response : null;
    if (question.options.length > 0 && !given?.optionId) return "choose";
    return given?.sentence ? null : "sentence";
  }
  if (question.kind === "multipleChoice" && response?.kind === "multipleChoice" && response.optionIds.length > 0) {
    return response.optionIds.length === question.choose ? null : "exact";
  }
  if (!isBlank(response)) return null;
  if (question.kind === "order") return "order";
  return question.kind === "cloze" || question.kind === "shortText" || question.kind === "number" ? "type" : "choose";
}
