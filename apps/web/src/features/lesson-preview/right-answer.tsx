import type { Article, Question, QuestionKind, QuestionOf, Response, ResponseOf, Span } from "@leesbewijs/domain";
import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";

type Line = { readonly id: string; readonly text: string; readonly right: boolean };
type Words = { readonly yes: string; readonly no: string; readonly pointed: (sentence: Span) => string };
type Lines<K extends QuestionKind> = (question: QuestionOf<K>, correct: ResponseOf<K>, words: Words) => readonly Line[];

const textOf = (options: readonly { id: string; text: string }[], id: string): string =>
  options.find((option) => option.id === id)?.text ?? "";

const lines: { readonly [K in QuestionKind]: Lines<K> } = {
  singleChoice: ({ options }, { optionId }) => options.map((option) => ({ ...option, right: option.id === optionId })),
  multipleChoice: ({ options }, { optionIds }) =>
    options.map((option) => ({ ...option, right: optionIds.includes(option.id) })),
  trueFalse: (_, { value }, words) => [
    { id: "yes", text: words.yes, right: value === true },
    { id: "no", text: words.no, right: value === false },
  ],
  order: ({ items }, { itemIds }) =>
    itemIds.map((id, index) => ({ id, text: `${index + 1}. ${textOf(items, id)}`, right: true })),
  match: ({ left, right }, { pairs }) => [
    ...pairs.map(({ leftId, rightId }) => ({
      id: leftId,
      text: `${textOf(left, leftId)} → ${textOf(right, rightId)}`,
      right: true,
    })),
    ...right
      .filter(({ id }) => pairs.every(({ rightId }) => rightId !== id))
      .map((option) => ({ ...option, right: false })),
  ],
  cloze: ({ parts }, { gaps }) => [
    {
      id: "whole",
      text: parts.map((part, index) => `${part}${gaps[index] === undefined ? "" : `[${gaps[index]}]`}`).join(""),
      right: true,
    },
  ],
  shortText: (_, { text }) => [{ id: "text", text, right: true }],
  number: (_, { text }) => [{ id: "text", text, right: true }],
  proof: ({ options }, { optionId, sentence }, { pointed }) => [
    ...options.map((option) => ({ ...option, right: option.id === optionId })),
    ...(sentence ? [{ id: "sentence", text: pointed(sentence), right: true }] : []),
  ],
};

type Props = {
  readonly question: Question;
  readonly correct: Response;
  readonly language: string;
  /** The text that a right answer points into. */
  readonly text: Article | null;
};

/** What a student may choose from, with what is right marked by a drawing, a word and weight. */
export function RightAnswer({ question, correct, language, text }: Props) {
  const t = useTranslations("teacher.preview");
  const say = lines[question.kind] as Lines<QuestionKind>;
  const pointed = ({ start, end }: Span): string => `“${text?.text.slice(start, end) ?? "…"}”`;
  return (
    <ul className="grid gap-1.5">
      {say(question, correct, { yes: t("true"), no: t("false"), pointed }).map((line) => (
        <li
          key={line.id}
          className={`flex gap-2 rounded-md px-2 py-1 ${line.right ? "bg-good-wash font-semibold" : ""}`}
        >
          <Icon
            name={line.right ? "check" : "blank"}
            className={`mt-1 size-5 ${line.right ? "text-good" : "text-soft"}`}
          />
          <span>
            <span lang={language}>{line.text}</span>
            {line.right ? <span className="sr-only"> ({t("right")})</span> : null}
          </span>
        </li>
      ))}
    </ul>
  );
}
