import type { Question, QuestionKind, QuestionOf } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { letterAt } from "./pen-answer";

type Words = { readonly yes: string; readonly no: string; readonly copy: string };
type Room<K extends QuestionKind> = (question: QuestionOf<K>, words: Words) => ReactNode;

const box = (name: string, text: string, round: boolean): ReactNode => (
  <li key={name} className="flex gap-3">
    <span className={`mt-1 inline-block size-4 shrink-0 border border-ink ${round ? "rounded-full" : ""}`} />
    {text}
  </li>
);
const lines = (count: number): ReactNode =>
  Array.from({ length: count }, (_, index) => <div key={index} className="h-9 border-b border-ink" />);

const rooms: { readonly [K in QuestionKind]: Room<K> } = {
  singleChoice: ({ options }) => <ul>{options.map(({ id, text }) => box(id, text, true))}</ul>,
  multipleChoice: ({ options }) => <ul>{options.map(({ id, text }) => box(id, text, false))}</ul>,
  trueFalse: ({ statement }, { yes, no }) => (
    <>
      <p className="italic">{statement}</p>
      <ul>{[yes, no].map((text) => box(text, text, true))}</ul>
    </>
  ),
  order: ({ items }) => (
    <ul>
      {items.map(({ id, text }) => (
        <li key={id} className="mt-1 flex items-end gap-3">
          <span className="inline-block h-5 w-8 shrink-0 border-b border-ink" />
          {text}
        </li>
      ))}
    </ul>
  ),
  match: ({ left, right }) => (
    <div className="grid grid-cols-2 gap-6">
      <ul>
        {left.map(({ id, text }) => (
          <li key={id} className="mt-1 flex items-end gap-3">
            <span className="inline-block h-5 w-8 shrink-0 border-b border-ink" />
            {text}
          </li>
        ))}
      </ul>
      <ul>
        {right.map(({ id, text }, index) => (
          <li key={id} className="mt-1">
            {letterAt(index)}. {text}
          </li>
        ))}
      </ul>
    </div>
  ),
  cloze: ({ parts }) => (
    <p className="leading-loose">
      {parts.map((part, index) => (
        // Parts keep their order, and the same words may come twice.
        // oxlint-disable-next-line react/no-array-index-key
        <span key={index}>
          {index > 0 ? <span className="mx-1 inline-block w-32 border-b border-ink" /> : null}
          {part}
        </span>
      ))}
    </p>
  ),
  shortText: () => lines(2),
  number: () => lines(1),
  proof: ({ options }, { copy }) => (
    <>
      {options.length === 0 ? null : <ul>{options.map(({ id, text }) => box(id, text, true))}</ul>}
      <p className="mt-2 italic">{copy}</p>
      {lines(2)}
    </>
  ),
};

/** The room to answer on paper. */
export function WorksheetAnswer({ question }: { readonly question: Question }) {
  const t = useTranslations("teacher.preview");
  const Room = rooms[question.kind] as Room<QuestionKind>;
  return Room(question, { yes: t("true"), no: t("false"), copy: t("copySentence") });
}
