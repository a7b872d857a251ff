import type { Language, Span } from "@leesbewijs/domain";
import type { AnalysedSentence } from "../analysed-sentence.ts";
import { type Atom, readAtoms } from "../grammar/atom.ts";
import type { Reader } from "../grammar/reader.ts";
import type { TimeExpression } from "../times/read-times.ts";
import { countedNoun } from "./counted-noun.ts";
import { dutchQuantities } from "./dutch-quantities.ts";
import { englishQuantities } from "./english-quantities.ts";
import type { Quantity, QuantityRead } from "./quantity.ts";

const grammars: Record<Language, Reader<QuantityRead>> = { nl: dutchQuantities, en: englishQuantities };

/**
 * The quantities of a text, in order and not overlapping each other or the times: counts, measures, money, percentages, ages,
 * ordinals, fractions, scores and how often. Numbers that only name (roads, planes, rooms, articles, telephones) are left out.
 *
 * @param sentences of this `text`, in order.
 * @param options `times` are those of the same text, from `readTimes`.
 */
export function readQuantities(
  text: string,
  sentences: readonly AnalysedSentence[],
  { language, times }: { readonly language: Language; readonly times: readonly TimeExpression[] },
): Quantity[] {
  const found: Quantity[] = [];
  const models = new Set<string>();
  let passed = 0;
  for (const sentence of sentences) {
    const atoms = readAtoms(text, sentence);
    for (const model of modelsIn(atoms)) models.add(model);
    let at = 0;
    while (at < atoms.length) {
      const start = atoms[at]?.start ?? 0;
      while (passed < times.length && (times[passed]?.span.end ?? 0) <= start) passed++;
      const time = times[passed]?.span;
      const read =
        (time !== undefined && time.start <= start) || isModelAgain(atoms, at, models)
          ? undefined
          : grammars[language](atoms, at);
      const quantity = read && placed(atoms, at, read.next, read.value, language);
      const overlaps = quantity !== undefined && time !== undefined && quantity.span.end > time.start;
      if (quantity !== undefined && !overlaps) found.push(quantity);
      at = read === undefined || overlaps ? at + 1 : read.next;
    }
  }
  return found;
}

/** Three digits right behind a name: "Boeing 787". Whatever is counted there is rarely so exact. */
const modelsIn = (atoms: readonly Atom[]): string[] =>
  atoms.flatMap(({ text }, at) => {
    const before = atoms[at - 1];
    return /^[1-9]\d\d$/.test(text) && before?.capital && before.upos === "PROPN" && atoms[at + 1]?.upos !== "NOUN"
      ? [text]
      : [];
  });

/** "the 787" after "Boeing 787". */
const isModelAgain = (atoms: readonly Atom[], at: number, models: ReadonlySet<string>): boolean =>
  models.has(atoms[at]?.text ?? "");

function placed(
  atoms: readonly Atom[],
  at: number,
  next: number,
  { number, ...read }: QuantityRead,
  language: Language,
): Quantity | undefined {
  const [span, numberSpan] = [spanOf(atoms, at, next), spanOf(atoms, number.at, number.next)];
  if (span === undefined || numberSpan === undefined) return undefined;
  const part =
    read.kind === "fraction" ||
    read.kind === "percentage" ||
    read.approximation === "order" ||
    read.approximation === "estimated";
  const counts = part || read.kind === "count" || read.kind === "ordinal";
  const needsOf = read.kind === "percentage" && !/^(?:van|of)$/.test(atoms[next]?.lower ?? "");
  const counted = counts && !needsOf ? countedNoun(atoms, next, part, language) : undefined;
  return { span, numberSpan, ...read, ...(counted && { counted }) };
}

function spanOf(atoms: readonly Atom[], at: number, next: number): Span | undefined {
  const [first, last] = [atoms[at], atoms[next - 1]];
  return first && last && { start: first.start, end: last.end };
}
