import type { Article, DraftItem } from "@leesbewijs/domain";
import { numberOf, type OwnKind, ownQuestion } from "./own-question";
import { provingSentences, sentencesOf } from "./sentences";

/**
 * The same question asked in another way: its prompt, proof and explanation stay, and so does the answer where the other
 * kind can hold it. What the kind needs besides is left for the teacher to fill in.
 */
export function asKind(item: DraftItem, kind: OwnKind, article: Article): DraftItem {
  const { question, key } = item;
  const proving = provingSentences(article, key)[0] ?? sentencesOf(article)[0];
  if (question.kind === kind || proving === undefined) return item;
  const made = ownQuestion(kind, proving, article.language, question.validAsOf);
  const { id, prompt, process, skill, difficulty } = question;
  const answer = answerOf(item);
  return {
    ...item,
    question: { ...filled(made.question, answer, proving.text), id, prompt, process, skill, difficulty },
    key: {
      ...answered(made.key, answer, article.language),
      questionId: id,
      explanation: key.explanation,
      evidence: key.evidence,
    },
  };
}

/** The answer in words; empty where there is none to speak of. */
function answerOf({ question, key }: DraftItem): string {
  if (key.kind === "shortText") return key.accept[0] ?? "";
  if (key.kind === "number") return key.display;
  if ((key.kind === "singleChoice" || key.kind === "proof") && "options" in question)
    return question.options.find(({ id }) => id === key.correct)?.text ?? "";
  return "";
}

function filled(question: DraftItem["question"], answer: string, sentence: string): DraftItem["question"] {
  if (question.kind === "singleChoice")
    return { ...question, options: question.options.map((one, at) => (at === 0 ? { ...one, text: answer } : one)) };
  return question.kind === "trueFalse" ? { ...question, statement: sentence } : question;
}

function answered(key: DraftItem["key"], answer: string, language: Article["language"]): DraftItem["key"] {
  if (key.kind === "shortText") return { ...key, accept: answer === "" ? [] : [answer] };
  if (key.kind === "number") return { ...key, display: numberOf(answer, language) === null ? "" : answer };
  return key;
}
