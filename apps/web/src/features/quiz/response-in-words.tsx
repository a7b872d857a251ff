import type { Article, Question, QuestionKind, QuestionOf, Response, ResponseOf, Span } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";

type Words = {
  readonly yes: string;
  readonly no: string;
  /** Says a sentence of the text that was pointed at. */
  readonly pointed: (sentence: Span) => string;
};
type Lines<K extends QuestionKind> = (
  question: QuestionOf<K>,
  response: ResponseOf<K>,
  words: Words,
) => readonly string[];

const textOf = (options: readonly { id: string; text: string }[], id: string | null): string[] =>
  options.filter((option) => option.id === id).map((option) => option.text);

const lines: { readonly [K in QuestionKind]: Lines<K> } = {
  singleChoice: (question, response) => textOf(question.options, response.optionId),
  multipleChoice: (question, response) => response.optionIds.flatMap((id) => textOf(question.options, id)),
  trueFalse: (_, response, words) => (response.value === null ? [] : [response.value ? words.yes : words.no]),
  order: (question, response) => response.itemIds.flatMap((id) => textOf(question.items, id)),
  match: (question, response) =>
    response.pairs.map((pair) =>
      [...textOf(question.left, pair.leftId), ...textOf(question.right, pair.rightId)].join(" → "),
    ),
  cloze: (_, response) =>
    response.gaps.every((gap) => gap.trim() === "") ? [] : response.gaps.map((gap) => gap || "…"),
  shortText: (_, response) => (response.text.trim() === "" ? [] : [response.text]),
  number: (_, response) => (response.text.trim() === "" ? [] : [response.text]),
  proof: (question, { optionId, sentence }, words) => [
    ...textOf(question.options, optionId),
    ...(sentence ? [words.pointed(sentence)] : []),
  ],
};

type Props = {
  readonly question: Question;
  readonly response: Response | null;
  readonly language: string;
  /** The text that was read, for answers that point into it. */
  readonly text: Article | null;
};

/** An answer, given or right, as a student reads it: one line, or a list. */
export function ResponseInWords({ question, response, language, text }: Props) {
  const t = useTranslations("quiz");
  // A response has the kind of its question: the server stores no other.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const say = lines[question.kind] as Lines<QuestionKind>;
  const pointed = ({ start, end }: Span): string => `“${text?.text.slice(start, end) ?? "…"}”`;
  const said = response === null ? [] : say(question, response, { yes: t("true"), no: t("false"), pointed });
  const [only] = said;
  if (only === undefined) return <span className="text-soft">{t("noAnswer")}</span>;
  if (said.length === 1) return <span lang={language}>{only}</span>;
  const List = question.kind === "order" ? "ol" : "ul";
  return (
    <List lang={language} className={List === "ol" ? "list-decimal pl-6" : "list-disc pl-6"}>
      {said.map((line, index) => (
        // The same word may fill two gaps.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index}>{line}</li>
      ))}
    </List>
  );
}
