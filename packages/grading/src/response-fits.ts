import type { Question, Response } from "@leesbewijs/domain";
import { rulesOf } from "./kinds/rules-by-kind.ts";

/**
 * Whether a response can belong to a question: of its kind, with ids that the question has, none twice, and no more gaps
 * than there are. A blank fits. The server refuses what does not fit; if it is stored all the same, it earns nothing.
 */
export function responseFits(question: Question, response: Response): boolean {
  return response.kind === question.kind && rulesOf(question.kind).fits(question, response);
}
