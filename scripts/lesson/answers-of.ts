import type { Candidate } from "@leesbewijs/content";

/** One thing that a student may choose or has to say, and whether it is right; `note` is the place or pair that makes it so. */
export type ShownAnswer = { readonly text: string; readonly right: boolean; readonly note: string };

/** The answers of a question as they are shown, the right ones marked, for every kind of question. */
export function answersOf({ question, key }: Pick<Candidate, "question" | "key">): ShownAnswer[] {
  if ("options" in question && question.options.length > 0) {
    const right = "correct" in key ? [key.correct].flat().map(String) : [];
    return question.options.map(({ id, text }) => ({ text, right: right.includes(id), note: "" }));
  }
  if (question.kind === "trueFalse") {
    const is = key.kind === "trueFalse" && key.correct;
    return [{ text: question.statement, right: is, note: is ? "true" : "false" }];
  }
  if (question.kind === "order" && key.kind === "order")
    return question.items.map(({ id, text }) => ({ text, right: true, note: String(key.correct.indexOf(id) + 1) }));
  if (question.kind === "match" && key.kind === "match")
    return question.left.map(({ id, text }) => {
      const pair = key.correct.find(({ leftId }) => leftId === id);
      return { text, right: true, note: question.right.find((other) => other.id === pair?.rightId)?.text ?? "" };
    });
  if (key.kind === "cloze") return key.gaps.map(({ accept }) => ({ text: accept.join(" / "), right: true, note: "" }));
  if (key.kind === "number") return [{ text: [key.display, ...key.accept].join(" / "), right: true, note: "" }];
  return key.kind === "shortText" ? [{ text: key.accept.join(" / "), right: true, note: "" }] : [];
}
