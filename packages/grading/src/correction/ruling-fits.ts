import type { AnswerKey, Article, Evidence, Question, RightAnswer, Ruling } from "@leesbewijs/domain";
import { grade } from "../grade.ts";
import { isSentence } from "../is-sentence.ts";
import { rulesOf } from "../kinds/rules-by-kind.ts";
import { keysInForce } from "./keys-in-force.ts";

/**
 * Whether a ruling can be carried out: its right answers are whole answers to this very question, each earns all points
 * under its own key, and what it points at are sentences of the texts.
 */
export function rulingFits(question: Question, key: AnswerKey, ruling: Ruling, articles: readonly Article[]): boolean {
  if (ruling.kind === "everyone" || ruling.kind === "void") return true;
  const rights = ruling.kind === "newKey" ? [ruling.right] : ruling.right;
  if (!rights.every((right) => right.kind === question.kind && isWhole(question, right, articles))) return false;
  if (ruling.kind === "newKey" && !(ruling.evidence ?? []).every((one) => pointsAtSentences(one, articles)))
    return false;
  return keysInForce(key, ruling).every((one) =>
    articles.every(({ level, language }) => {
      const best = rulesOf(one.kind).correct(question, one, level);
      return grade(question, one, best, { level, language }).verdict === "correct";
    }),
  );
}

/** An order needs every item, a match every left item, a cloze every gap: half an answer is no key. */
function isWhole(question: Question, right: RightAnswer, articles: readonly Article[]): boolean {
  switch (right.kind) {
    case "order":
      return question.kind === "order" && sameIds(right.correct, question.items);
    case "match":
      return (
        question.kind === "match" &&
        sameIds(
          right.correct.map(({ leftId }) => leftId),
          question.left,
        )
      );
    case "cloze":
      return question.kind === "cloze" && right.gaps.length === question.parts.length - 1;
    case "proof":
      return (
        question.kind === "proof" &&
        (right.correct === null) === (question.options.length === 0) &&
        right.sentences.every((one) => pointsAtSentences(one, articles))
      );
    default:
      return true;
  }
}

function sameIds(ids: readonly string[], items: readonly { readonly id: string }[]): boolean {
  const known = new Set<string>(items.map(({ id }) => id));
  return ids.length === known.size && new Set(ids).size === ids.length && ids.every((id) => known.has(id));
}

function pointsAtSentences({ level, spans }: Evidence, articles: readonly Article[]): boolean {
  const article = articles.find((one) => one.level === level);
  return article !== undefined && spans.every((span) => isSentence(article, span));
}
