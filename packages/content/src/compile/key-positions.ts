import type { Language, QuestionSource } from "@leesbewijs/domain";
import { amountsInOrder } from "../amounts-in-order.ts";
import { fingerprint } from "./fingerprint.ts";

/**
 * Where the key of each choice of one comes to stand, so that no position is the right one more often than another: each
 * question takes the position that was used least so far among questions with as many options; chance, from the seed,
 * settles ties. Amounts have their place already and count first.
 *
 * @param questions in the order in which they are asked.
 * @returns positions from 0, by the source's id.
 */
export function keyPositions(
  questions: readonly QuestionSource[],
  seed: string,
  language: Language,
): ReadonlyMap<string, number> {
  const positions = new Map<string, number>();
  const used = new Map<number, number[]>();
  const waiting: { readonly id: string; readonly counts: number[] }[] = [];
  for (const question of questions) {
    if ((question.kind !== "singleChoice" && question.kind !== "proof") || question.key === null) continue;
    const key = question.key[language];
    const texts = [key, ...question.distractors.map((distractor) => distractor[language])];
    const counts = used.get(texts.length) ?? texts.map(() => 0);
    used.set(texts.length, counts);
    const fixed = amountsInOrder(texts, (text) => text, language)?.indexOf(key);
    if (fixed === undefined) waiting.push({ id: question.id, counts });
    else take(question.id, fixed, counts);
  }
  for (const { id, counts } of waiting) {
    const least = Math.min(...counts);
    const free = counts.flatMap((count, position) => (count === least ? [position] : []));
    const ranked = free.sort((a, b) => (rank(id, a) < rank(id, b) ? -1 : 1));
    take(id, ranked[0] ?? 0, counts);
  }
  return positions;

  function take(id: string, position: number, counts: number[]): void {
    positions.set(id, position);
    counts[position] = (counts[position] ?? 0) + 1;
  }

  function rank(id: string, position: number): string {
    return fingerprint("position", seed, language, id, String(position));
  }
}
