import { AnswerKey, OptionId, Question, type Language } from "@leesbewijs/domain";
import { compareTimes } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import type { Event } from "../4-questions/both/events.ts";
import { fingerprint } from "../compile/fingerprint.ts";
import { inRandomOrder } from "../compile/in-random-order.ts";
import type { Candidate } from "./candidate.ts";
import { explanation, questionBase, validOn } from "./make-candidate.ts";

const prompts: Record<Language, string> = {
  nl: "Zet de gebeurtenissen in de goede volgorde, van vroeg naar laat.",
  en: "Put the events in the right order, from early to late.",
};
/** More than five cannot be kept in mind. */
const most = 5;

/** Events with times that surely follow each other, to be put in order; null where there are fewer than three. */
export function makeOrder(reading: Reading, events: readonly Event[]): Omit<Candidate, "score"> | null {
  const line: Event[] = [];
  const sorted = [...events].sort((a, b) => compareTimes(a.time.value, b.time.value) ?? 0);
  for (const event of sorted) {
    const before = line.at(-1);
    const follows = before === undefined || (compareTimes(before.time.value, event.time.value) ?? 0) < 0;
    if (follows && line.every(({ sentence }) => sentence !== event.sentence)) line.push(event);
  }
  const chosen = line.slice(-most);
  const [first] = chosen;
  if (chosen.length < 3 || first === undefined) return null;
  const { id, slug } = questionBase(reading, chosen.map(({ label }) => label).join("/"), "order");
  const optionId = (text: string): OptionId => OptionId.parse(fingerprint("option", slug, id, text));
  const shown = inRandomOrder(chosen, `${slug}/${id}`, ({ label }) => label);
  if (shown.every((event, at) => event === chosen[at])) shown.reverse();
  const question = Question.safeParse({
    id,
    kind: "order",
    prompt: prompts[reading.language],
    process: "integrate",
    skill: "chronology",
    difficulty: 2,
    validAsOf: validOn(reading),
    possible: chosen.length - 1,
    items: shown.map(({ label }) => ({ id: optionId(label), text: label })),
  });
  const key = AnswerKey.safeParse({
    questionId: id,
    kind: "order",
    explanation: explanation(reading, first.sentence.paragraph),
    evidence: [
      {
        level: reading.text.article.level,
        spans: chosen.map(({ time }) => time.span).sort((a, b) => a.start - b.start),
      },
    ],
    correct: chosen.map(({ label }) => optionId(label)),
  });
  if (!question.success || !key.success) return null;
  return {
    question: question.data,
    key: key.data,
    shape: "order",
    sentences: chosen.map(({ sentence }) => sentence.index),
    paragraph: first.sentence.paragraph,
    proof: chosen.map(({ time }) => time.span),
    answer: chosen.map(({ label }) => label).join(" / "),
    fact: "order",
    certainty: "asserted",
    leaning: 0,
    agreement: 1,
  };
}
