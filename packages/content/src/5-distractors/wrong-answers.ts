import type { ErrorType, Language } from "@leesbewijs/domain";
import type { Entity } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import type { Answer, Ask } from "../4-questions/ask.ts";
import { amountRange, overlaps as overlapsOnLine } from "../checks/amount-range.ts";
import { fingerprint } from "../compile/fingerprint.ts";
import { isBound } from "../4-questions/is-bound.ts";
import type { Distractor } from "../4-questions/distractor.ts";
import { namesBeside } from "./names-beside.ts";
import { namesOfKind } from "./names-of-kind.ts";
import { shiftedAmounts, shiftedTimes } from "./shifted-texts.ts";

/** At most so many wrong answers stand beside the right one. */
const most = 3;

/**
 * Wrong answers of the key's own type, at most three, best first; each passes every guard. Fewer than two mean that the
 * question cannot be a choice.
 */
export function wrongAnswers(reading: Reading, ask: Ask): Distractor[] {
  const seed = seedOf(ask);
  const { answer } = ask;
  const found = ((): Distractor[] => {
    switch (answer.type) {
      case "name":
        return nameDistractors(reading, ask, answer.entity, seed);
      case "names":
        return pairDistractors(reading, ask, answer, seed);
      case "time":
        return shifted(shiftedTimes(answer.text, reading.language, seed), "wrong_time");
      case "amount":
        // "at least ____": other numbers might fit as well.
        if (ask.shape === "gap" && isBound(answer.quantity)) return [];
        return shifted(shiftedAmounts(answer.text, reading.language, isRough(answer), seed), "wrong_number");
      case "words":
        return [...answer.wrong];
      case "role":
        return roleDistractors(reading, answer.entity, answer.text);
    }
  })();
  return apart(found, answer.text, ask, reading.language).slice(0, most);
}

function seedOf({ prompt }: Ask): number {
  return Number.parseInt(fingerprint("distractors", prompt).slice(-6), 36);
}

function shifted(texts: readonly string[], errorType: ErrorType): Distractor[] {
  return texts.map((text) => ({ text, errorType }));
}

function isRough({ quantity }: Extract<Answer, { type: "amount" }>): boolean {
  return quantity.approximation !== undefined || quantity.valueMax !== undefined;
}

function nameDistractors(reading: Reading, ask: Ask, key: Entity, seed: number): Distractor[] {
  const errorType: ErrorType = key.type === "place" ? "confuses_place" : "confuses_actor";
  const asName = ask.shape === "gap" ? (entity: Entity) => shortName(entity) : (entity: Entity) => entity.name;
  const own = namesBeside(reading, ask, key)
    .map((entity): Distractor => ({ text: asName(entity), errorType }))
    .filter(({ text }) => !ask.prompt.toLowerCase().includes(text.toLowerCase()));
  if (own.length >= most) return rotated(own, seed);
  const others = namesOfKind(reading, key, seed).map((text): Distractor => ({ text, errorType: "not_in_text" }));
  return [...own, ...others];
}

/** In a gap a name stands as the article says it most: its shortest full form. */
function shortName({ aliases, name }: Entity): string {
  return aliases[0] ?? name;
}

function pairDistractors(
  reading: Reading,
  ask: Ask,
  { entities }: Extract<Answer, { type: "names" }>,
  seed: number,
): Distractor[] {
  const [first, second] = entities;
  if (first === undefined || second === undefined) return [];
  const own = namesBeside(reading, ask, first).map(({ name }) => name);
  const names = [...rotated(own, seed), ...namesOfKind(reading, first, seed)];
  const and = reading.language === "nl" ? "en" : "and";
  const pairs = [
    [names[0], names[1]],
    [first.name, names[2] ?? names[0]],
    [names[1], second.name],
  ];
  return pairs.flatMap(([a, b]) =>
    a === undefined || b === undefined ? [] : [{ text: `${a} ${and} ${b}`, errorType: "confuses_actor" as const }],
  );
}

function roleDistractors(reading: Reading, key: Entity, text: string): Distractor[] {
  return reading.entities
    .filter((entity) => entity.id !== key.id && entity.type === "person")
    .flatMap(({ roles }) => roles.slice(0, 1))
    .filter(
      (role) =>
        !role.text.toLowerCase().includes(text.toLowerCase()) && !text.toLowerCase().includes(role.text.toLowerCase()),
    )
    .map((role): Distractor => ({ text: role.text, errorType: "swaps_roles" }));
}

function rotated<Item>(items: readonly Item[], seed: number): Item[] {
  const from = items.length === 0 ? 0 : seed % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

/** No two options may say the same or stand within one another, and none may stand in the question. */
function apart(found: readonly Distractor[], key: string, ask: Ask, language: Language): Distractor[] {
  const kept: Distractor[] = [];
  const prompt = ask.prompt.toLowerCase();
  for (const one of found) {
    const text = one.text.toLowerCase();
    const inProse = one.errorType === "wrong_time" || one.errorType === "wrong_number";
    // "Over 300" is so of what is over 500.
    const range = inProse ? amountRange(one.text, language) : null;
    const own = range === null ? null : amountRange(key, language);
    if (range !== null && own !== null && range.around === own.around && overlapsOnLine(range, own)) continue;
    const clashes = [key, ...kept.map((other) => other.text)].some((other) => overlaps(text, other.toLowerCase()));
    const toldElsewhere = inProse && ask.sentence.text.toLowerCase().includes(text);
    if (clashes || toldElsewhere || (!inProse && prompt.includes(text)) || tooLong(one.text, key)) continue;
    kept.push(one);
  }
  return kept;
}

function overlaps(a: string, b: string): boolean {
  return a === b || (a.length > 3 && b.includes(a)) || (b.length > 3 && a.includes(b));
}

function tooLong(text: string, key: string): boolean {
  return text.length > 2.5 * key.length + 8 || key.length > 2.5 * text.length + 8;
}
