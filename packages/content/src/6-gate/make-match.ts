import { AnswerKey, OptionId, Question, type Language, type Span } from "@leesbewijs/domain";
import type { Entity } from "@leesbewijs/language";
import type { Reading } from "../2-reading/reading.ts";
import { fingerprint } from "../compile/fingerprint.ts";
import { inRandomOrder } from "../compile/in-random-order.ts";
import type { Candidate } from "./candidate.ts";
import { explanation, questionBase, validOn } from "./make-candidate.ts";

const prompts: Record<Language, string> = {
  nl: "Wie hoort bij welke functie?",
  en: "Who has which role?",
};
const most = 4;

/** Persons and their roles; null where fewer than three persons have a role of their own. */
export function makeMatch(reading: Reading): Omit<Candidate, "score"> | null {
  const pairs = pairsOf(reading).slice(0, most);
  const [first] = pairs;
  if (pairs.length < 3 || first === undefined) return null;
  const { id, slug } = questionBase(reading, pairs.map(({ name }) => name).join("/"), "match");
  const optionId = (side: string, text: string): OptionId =>
    OptionId.parse(fingerprint("option", slug, id, side, text));
  const roles = inRandomOrder(pairs, `${slug}/${id}/right`, ({ role }) => role);
  const question = Question.safeParse({
    id,
    kind: "match",
    prompt: prompts[reading.language],
    process: "retrieve",
    skill: "roles",
    difficulty: 2,
    validAsOf: validOn(reading),
    possible: pairs.length,
    left: pairs.map(({ name }) => ({ id: optionId("left", name), text: name })),
    right: roles.map(({ role }) => ({ id: optionId("right", role), text: role })),
  });
  const spans = pairs.map(({ span }) => span).sort((a, b) => a.start - b.start);
  const key = AnswerKey.safeParse({
    questionId: id,
    kind: "match",
    explanation: explanation(reading, first.paragraph),
    evidence: [{ level: reading.text.article.level, spans }],
    correct: pairs.map(({ name, role }) => ({ leftId: optionId("left", name), rightId: optionId("right", role) })),
  });
  if (!question.success || !key.success) return null;
  return {
    question: question.data,
    key: key.data,
    shape: "match",
    sentences: pairs.map(({ sentence }) => sentence),
    paragraph: first.paragraph,
    proof: spans,
    answer: pairs.map(({ name, role }) => `${name}: ${role}`).join(" / "),
    fact: "match",
    certainty: "asserted",
    leaning: 0,
    agreement: 1,
  };
}

type Pair = {
  readonly name: string;
  readonly role: string;
  readonly span: Span;
  readonly sentence: number;
  readonly paragraph: number;
};

/** One role for each person, none that another person might have too. */
function pairsOf({ entities, sentences }: Reading): Pair[] {
  const told = entities.filter(({ type, roles }) => type === "person" && roles.length > 0);
  return told.flatMap((entity) => {
    const role = longestRole(entity);
    const place = sentences.find(({ span }) => role.span.start >= span.start && role.span.end <= span.end);
    const shared = told.some(
      (other) => other.id !== entity.id && other.roles.some(({ text }) => meets(text, role.text)),
    );
    if (place === undefined || shared || place.quoted || role.text.length < 5) return [];
    return [{ name: entity.name, role: role.text, span: role.span, sentence: place.index, paragraph: place.paragraph }];
  });
}

function longestRole({ roles }: Entity): Entity["roles"][number] {
  return roles.reduce((best, role) => (role.text.length > best.text.length ? role : best));
}

function meets(a: string, b: string): boolean {
  const [one, other] = [a.toLowerCase(), b.toLowerCase()];
  return one.includes(other) || other.includes(one);
}
