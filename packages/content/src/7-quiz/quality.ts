import type { Language } from "@leesbewijs/domain";
import type { Candidate } from "../6-gate/candidate.ts";
import { qualityWeights } from "./quality-weights.ts";

/** How likely a question of its language, kind and shape is to be strictly acceptable, 0 to 1, by the judgements so far. */
export function qualityOf({ question, shape }: Pick<Candidate, "question" | "shape">, language: Language): number {
  const names = ["all", `language ${language}`, `kind ${question.kind}`, `shape ${shape}`];
  return 1 / (1 + Math.exp(-names.reduce((sum, name) => sum + (qualityWeights[name] ?? 0), 0)));
}
