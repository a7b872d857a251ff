import {
  AnswerKey,
  OptionId,
  Question,
  QuestionId,
  type Article,
  type Finding,
  type Language,
  type QuestionKind,
  type QuestionSource,
} from "@leesbewijs/domain";
import { fingerprint } from "./fingerprint.ts";
import { makeMultipleChoice, makeSingleChoice } from "./make-choice.ts";
import { makeMatch } from "./make-match.ts";
import { makeProof } from "./make-proof.ts";
import { makeOrder } from "./make-order.ts";
import { makeCloze, makeNumber, makeShortText, makeTrueFalse } from "./make-typed.ts";
import type { MakeQuestion } from "./question-maker.ts";
import { resolveAlsoProves, resolveEvidence, wholeSentences } from "./resolve-evidence.ts";

/** A kind that cannot be made does not compile. */
const table: { readonly [K in QuestionKind]: MakeQuestion<K> } = {
  singleChoice: makeSingleChoice,
  multipleChoice: makeMultipleChoice,
  trueFalse: makeTrueFalse,
  order: makeOrder,
  match: makeMatch,
  cloze: makeCloze,
  shortText: makeShortText,
  number: makeNumber,
  proof: makeProof,
};

type Place = {
  readonly slug: string;
  readonly language: Language;
  /** The texts of that language. */
  readonly articles: readonly Article[];
  readonly keyPosition: number;
};

type CompiledQuestion = {
  /** Null where the question cannot stand in the lesson; the findings say why. */
  readonly made: { readonly question: Question; readonly key: AnswerKey } | null;
  readonly findings: readonly Finding[];
};

/** The id of a question: the same in every language and in every revision of the lesson. */
export function questionIdOf(slug: string, sourceId: string): QuestionId {
  return QuestionId.parse(fingerprint("question", slug, sourceId));
}

/** Makes the two halves of one question in one language, with its evidence found in the articles. */
export function compileQuestion(source: QuestionSource, place: Place): CompiledQuestion {
  const { slug, language, articles, keyPosition } = place;
  const id = questionIdOf(slug, source.id);
  const { evidence, findings: misquoted } = resolveEvidence(source, id, articles);
  const also = resolveAlsoProves(source, id, articles);
  const findings = [...misquoted, ...also.findings];
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table pairs each kind with its own source
  const make = table[source.kind] as MakeQuestion<QuestionKind>;
  const { shown, secret } = make(source, {
    language,
    keyPosition,
    sentences: wholeSentences([...evidence, ...also.evidence], articles),
    seed: `${slug}/${source.id}/${language}`,
    optionId: (list, text) => OptionId.parse(fingerprint("option", slug, source.id, language, list, text)),
  });
  const { process, skill, difficulty, validAsOf } = source;
  const question = Question.safeParse({
    id,
    process,
    skill,
    difficulty,
    validAsOf,
    prompt: source.prompt[language],
    ...shown,
  });
  const key = AnswerKey.safeParse({ questionId: id, explanation: source.explanation[language], evidence, ...secret });
  if (question.success && key.success) return { made: { question: question.data, key: key.data }, findings };
  const issues = [question, key].flatMap((half) => half.error?.issues ?? []);
  const broken = issues.map((issue): Finding => ({
    rule: "question-format",
    severity: "fail",
    place: { language, questionId: id, field: issue.path.join(".") },
    message: `${source.id}: ${issue.message}`,
  }));
  return { made: null, findings: [...findings, ...broken] };
}
