import { AnswerKey, OptionId, Question, type Language, type Span } from "@leesbewijs/domain";
import { compareTimes } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import type { Event } from "../4-questions/both/events.ts";
import type { Quotable } from "../4-questions/both/quotable.ts";
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

/**
 * Events with times that surely follow each other, to be put in order; null where there are fewer than three. The news
 * itself comes last, where everything else lies in the months before it.
 *
 * @param quotations the sentences that stand alone, the first of which may be the news.
 */
export function makeOrder(
  reading: Reading,
  events: readonly Event[],
  quotations: readonly Quotable[],
): Omit<Candidate, "score"> | null {
  const line: Event[] = [];
  const sorted = [...events].sort((a, b) => compareTimes(a.time.value, b.time.value) ?? 0);
  for (const event of sorted) {
    const before = line.at(-1);
    const follows = before === undefined || (compareTimes(before.time.value, event.time.value) ?? 0) < 0;
    if (follows && line.every(({ sentence }) => sentence !== event.sentence)) line.push(event);
  }
  const chosen: (Omit<Event, "time"> & { readonly place: Span })[] = line
    .map(({ sentence, label, time }) => ({ sentence, label, place: time.span }))
    .slice(-most);
  const news = newsAfter(reading, line.at(-1), quotations[0]);
  if (news !== null && chosen.length === 2) chosen.push(news);
  if (chosen.length > most) chosen.shift();
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
        spans: chosen.map(({ place }) => place).sort((a, b) => a.start - b.start),
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
    proof: chosen.map(({ place }) => place),
    answer: chosen.map(({ label }) => label).join(" / "),
    fact: "order",
    certainty: "asserted",
    leaning: 0,
    agreement: 1,
  };
}

/** The first sentence as an event: it says what is new, and all else is older. */
function newsAfter(
  { text: { newsDate } }: Reading,
  last: Event | undefined,
  lead: Quotable | undefined,
): { readonly sentence: Event["sentence"]; readonly label: string; readonly place: Span } | null {
  const value = last?.time.value;
  if (lead?.sentence.index !== 0 || lead.leaning > 0 || newsDate === null || value === undefined || !("to" in value))
    return null;
  const isDated = lead.sentence.times.some((time) => "from" in time.value && time.value.anchoredOn === undefined);
  if (isDated || value.to.slice(0, 7) >= newsDate.value.slice(0, 7) || newsDate.value.length < 7) return null;
  return {
    sentence: lead.sentence,
    label: lead.text,
    place: lead.span,
  };
}
