import { mostSentences, type Reading } from "./reading.ts";
import { lower } from "./tokens.ts";

const known = new WeakMap<Reading, ReadonlySet<string>>();

/** The words that an article has, in small letters; worked out once. */
export function wordsTold(reading: Reading): ReadonlySet<string> {
  const found =
    known.get(reading) ??
    new Set(reading.sentences.slice(0, mostSentences).flatMap(({ analysed }) => analysed.tokens.map(lower)));
  known.set(reading, found);
  return found;
}
