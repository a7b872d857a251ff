import type { AnswerKey, Correction, Evidence, RightAnswer } from "@leesbewijs/domain";
import { keysInForce } from "./keys-in-force.ts";

/**
 * What a correction makes of the key of the lesson itself: another key, or the question is left out of the quiz. Null where
 * a key cannot say it, since of answers to choose from one is right: such a question needs other words.
 */
export function carriedOver(key: AnswerKey, { ruling, reason }: Correction): AnswerKey | "drop" | null {
  if (ruling.kind === "everyone" || ruling.kind === "void") return "drop";
  // The explanation was of the old answer; the reason is what students read instead.
  if (ruling.kind === "newKey") return { ...keysInForce(key, ruling)[0], explanation: reason };
  return ruling.right.reduce<AnswerKey | null>((made, right) => made && alsoTakes(made, right), key);
}

function alsoTakes(key: AnswerKey, right: RightAnswer): AnswerKey | null {
  if (key.kind === "shortText" && right.kind === "shortText")
    return { ...key, accept: union(key.accept, right.accept) };
  if (key.kind === "cloze" && right.kind === "cloze") {
    const gaps = key.gaps.map(({ accept }, index) => ({ accept: union(accept, right.gaps[index]?.accept ?? []) }));
    return { ...key, gaps };
  }
  if (key.kind === "number" && right.kind === "number") {
    if (right.value !== key.value) return null;
    const tolerance = Math.max(key.tolerance, right.tolerance);
    return { ...key, tolerance, accept: union(key.accept, right.accept) };
  }
  if (key.kind === "proof" && right.kind === "proof" && key.correct === right.correct) {
    return { ...key, sentences: key.sentences.map((one) => withSentences(one, right.sentences)) };
  }
  return null;
}

function withSentences({ level, spans }: Evidence, others: readonly Evidence[]): Evidence {
  const more = others.find((one) => one.level === level)?.spans ?? [];
  const fresh = more.filter((one) => spans.every(({ start }) => start !== one.start));
  return { level, spans: [...spans, ...fresh].slice(0, 8) };
}

const union = (first: readonly string[], second: readonly string[]): string[] => [...new Set([...first, ...second])];
