import type { AnswerKey, Question } from "@leesbewijs/domain";

/** The options of a question that asks to choose, split by the key; null for other kinds. */
export function choicesOf(
  question: Question,
  key: AnswerKey,
): { readonly right: readonly string[]; readonly wrong: readonly string[] } | null {
  const correct = correctIds(key);
  if (correct === null || !("options" in question) || question.options.length === 0) return null;
  const texts = (right: boolean): string[] =>
    question.options.filter(({ id }) => correct.has(id) === right).map(({ text }) => text);
  return { right: texts(true), wrong: texts(false) };
}

function correctIds(key: AnswerKey): ReadonlySet<string> | null {
  if (key.kind === "singleChoice") return new Set([key.correct]);
  if (key.kind === "proof") return key.correct === null ? null : new Set([key.correct]);
  return key.kind === "multipleChoice" ? new Set(key.correct) : null;
}

/** Everything that is asked: the prompt with the statement or the text around the gaps. */
export function stemOf(question: Question): string {
  if (question.kind === "trueFalse") return `${question.prompt} ${question.statement}`;
  return question.kind === "cloze" ? `${question.prompt} ${question.parts.join(" … ")}` : question.prompt;
}

/** The right answer in words, as far as it is words: chosen options and typings, not orders, pairs or true and false. */
export function answersOf(question: Question, key: AnswerKey): readonly string[] {
  switch (key.kind) {
    case "shortText":
      return key.accept.slice(0, 1);
    case "number":
      return [key.display];
    case "cloze":
      return key.gaps.flatMap((gap) => gap.accept.slice(0, 1));
    default:
      return choicesOf(question, key)?.right ?? [];
  }
}

/** Every text of a question that a student reads, in the order in which it stands. */
export function shownTexts(question: Question): readonly string[] {
  const texts = (options: readonly { readonly text: string }[]): string[] => options.map(({ text }) => text);
  switch (question.kind) {
    case "singleChoice":
    case "multipleChoice":
    case "proof":
      return [question.prompt, ...texts(question.options)];
    case "trueFalse":
      return [question.prompt, question.statement];
    case "order":
      return [question.prompt, ...texts(question.items)];
    case "match":
      return [question.prompt, ...texts(question.left), ...texts(question.right)];
    case "cloze":
      return [question.prompt, ...question.parts];
    default:
      return [question.prompt];
  }
}
