import { AnswerKey, Question } from "@leesbewijs/domain";
import type { Reading } from "../2-reading/reading.ts";
import type { Ask } from "../4-questions/ask.ts";
import { isBound } from "../4-questions/is-bound.ts";
import type { Candidate } from "./candidate.ts";
import { factOf } from "./fact-of.ts";
import { explanation, proofsOf, questionBase, validOn } from "./make-candidate.ts";

/** What is typed, by the kind of the question. */
type Typed =
  | { readonly kind: "shortText"; readonly accept: readonly string[] }
  | { readonly kind: "number"; readonly value: number; readonly display: string };

/**
 * The question with an answer to be typed, for keys beside which no two wrong answers can stand: a name in any of the forms
 * that the article has, a year, an exact number. Null for keys that can be said in too many ways.
 */
export function makeTypedAnswer(reading: Reading, ask: Ask): Omit<Candidate, "score"> | null {
  if (standsForAnother(reading, ask.answer.text)) return null;
  const typed = typedAnswer(ask);
  if (typed === null) return null;
  const { id } = questionBase(reading, ask.prompt, "typed");
  const { process, skill, difficulty, prompt, sentence } = ask;
  const question = Question.safeParse({
    id,
    kind: typed.kind,
    prompt,
    process,
    skill,
    difficulty,
    validAsOf: validOn(reading),
    possible: 1,
  });
  const key = AnswerKey.safeParse({
    questionId: id,
    explanation: explanation(reading, sentence.paragraph),
    evidence: [{ level: reading.text.article.level, spans: proofsOf(ask) }],
    ...(typed.kind === "shortText" ? typed : { ...typed, tolerance: 0, accept: [] }),
  });
  if (!question.success || !key.success) return null;
  return {
    question: question.data,
    key: key.data,
    shape: ask.shape,
    sentences: [sentence.index],
    paragraph: sentence.paragraph,
    proof: proofsOf(ask),
    answer: ask.answer.text,
    fact: factOf(sentence, ask.answer, ask.shape),
    certainty: ask.certainty,
    leaning: ask.leaning,
    agreement: ask.agreement,
  };
}

function typedAnswer({ answer, shape }: Ask): Typed | null {
  if (answer.type === "name") {
    const forms = [answer.text, answer.entity.name, ...answer.entity.aliases];
    return { kind: "shortText", accept: [...new Set(forms)] };
  }
  if (answer.type === "words") return answer.typed === null ? null : { kind: "shortText", accept: [...answer.typed] };
  if (answer.type === "time" && /^\d{4}$/u.test(answer.text)) {
    return { kind: "number", value: Number(answer.text), display: answer.text };
  }
  if (answer.type !== "amount") return null;
  const { value, valueMax, approximation, kind } = answer.quantity;
  // "at least ____": the bound is shown, and the number in the gap is exact.
  const isAlone = approximation === undefined || (shape === "gap" && isBound(answer.quantity));
  const exact = isAlone && valueMax === undefined && kind === "count" && Number.isInteger(value);
  return exact ? { kind: "number", value, display: answer.text } : null;
}

/** "SIA" beside "Singapore Airlines": who types the long name is right, though the article never says that it is the same. */
function standsForAnother({ entities }: Reading, answer: string): boolean {
  if (!/^\p{Lu}{2,5}$/u.test(answer)) return false;
  return entities.some(({ name, type, aliases }) => {
    const initials = name.split(/\s+/u).map((word) => word.charAt(0));
    if (type !== "organisation" || initials.length < 2 || aliases.includes(answer) || initials[0] !== answer.charAt(0))
      return false;
    let at = 0;
    for (const letter of answer) if (letter === initials[at]) at += 1;
    return at === initials.length;
  });
}
