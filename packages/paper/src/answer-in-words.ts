import type { Article, Question, Response } from "@leesbewijs/domain";
import type { PaperWords } from "./words.ts";

type Asked = { readonly question: Question; readonly text: Article | null; readonly words: PaperWords };

/** A right answer as lines of words. */
export function answerInWords(response: Response, { question, text, words }: Asked): readonly string[] {
  const options = optionsOf(question);
  const named = (id: string | null): string[] => {
    const found = options.find((option) => option.id === id);
    return found ? [found.text] : [];
  };
  switch (response.kind) {
    case "singleChoice":
      return named(response.optionId);
    case "multipleChoice":
      return response.optionIds.flatMap(named);
    case "trueFalse":
      return [response.value === true ? words.yes : words.no];
    case "order":
      return response.itemIds.flatMap((id, at) => named(id).map((one) => `${at + 1}. ${one}`));
    case "match":
      return response.pairs.map(({ leftId, rightId }) => [...named(leftId), ...named(rightId)].join(" – "));
    case "cloze":
      return [response.gaps.join(" / ")];
    case "shortText":
    case "number":
      return [response.text];
    case "proof": {
      const { optionId, sentence } = response;
      return [...named(optionId), ...(sentence && text ? [text.text.slice(sentence.start, sentence.end)] : [])];
    }
  }
}

function optionsOf(question: Question): readonly { readonly id: string; readonly text: string }[] {
  if ("options" in question) return question.options;
  if ("items" in question) return question.items;
  return "left" in question ? [...question.left, ...question.right] : [];
}

/** What a student writes where that is not the answer itself: letters beside what is matched, numbers beside an order. */
export function onTheLines(question: Question, correct: Response, letterAt: (index: number) => string): string | null {
  if (question.kind === "match" && correct.kind === "match") {
    const rightOf = new Map<string, string>(correct.pairs.map(({ leftId, rightId }) => [leftId, rightId]));
    const places = question.left.map(({ id }) => question.right.findIndex((one) => one.id === rightOf.get(id)));
    return places.map((at) => (at < 0 ? "–" : letterAt(at))).join(" – ");
  }
  if (question.kind === "order" && correct.kind === "order") {
    return question.items.map(({ id }) => correct.itemIds.indexOf(id) + 1).join(" – ");
  }
  return null;
}
