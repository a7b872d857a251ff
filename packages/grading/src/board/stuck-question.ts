import type { StuckQuestion } from "@leesbewijs/domain";
import { middle, type QuestionProgress } from "./question-progress.ts";

/** Fewer answers say nothing of a class. */
const enough = 3;
/** The share of answers that is missed, the times longer than usual, and the seconds, from which a question sticks. */
const much = { missed: 0.5, times: 2, seconds: 45 } as const;

/**
 * The question that asks for a teacher's attention. That many miss it goes before that it takes long; a question that at
 * least three answered and more than half missed is told, else the one that takes much longer than the others.
 *
 * @param missedToo false where what is missed may not be told yet: then only time counts
 */
export function stuckQuestion(progress: readonly QuestionProgress[], missedToo: boolean): StuckQuestion | null {
  const asked = progress
    .map((one, index) => ({ ...one, number: index + 1 }))
    .filter(({ answered }) => answered >= enough);
  const share = ({ missed, answered }: QuestionProgress): number => (missed ?? 0) / answered;
  const worst = [...asked].sort((a, b) => share(b) - share(a) || a.number - b.number)[0];
  if (missedToo && worst && share(worst) > much.missed) return { number: worst.number, because: "missed" };
  const time = ({ seconds }: QuestionProgress): number => seconds ?? 0;
  const slowest = [...asked].sort((a, b) => time(b) - time(a) || a.number - b.number)[0];
  if (!slowest || asked.length < enough) return null;
  const usual = middle(asked.filter((one) => one !== slowest).map(time));
  const sticks = time(slowest) >= much.seconds && time(slowest) >= much.times * usual;
  return sticks ? { number: slowest.number, because: "time" } : null;
}
