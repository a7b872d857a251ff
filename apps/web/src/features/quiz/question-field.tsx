"use client";

import type { Article, QuestionKind, QuestionOf, Question, Response, ResponseOf } from "@leesbewijs/domain";
import type { ReactNode } from "react";
import { ClozeField } from "./cloze-field";
import { MatchField } from "./match-field";
import { MultipleChoiceField } from "./multiple-choice-field";
import { NumberField } from "./number-field";
import { OrderField } from "./order-field";
import { ProofField } from "./proof-field";
import { ShortTextField } from "./short-text-field";
import { SingleChoiceField } from "./single-choice-field";
import { TrueFalseField } from "./true-false-field";

export type FieldProps<K extends QuestionKind> = {
  readonly question: QuestionOf<K>;
  readonly response: ResponseOf<K> | null;
  /** `typed`: more letters may follow at once. */
  readonly change: (response: ResponseOf<K>, typed?: boolean) => void;
  readonly disabled: boolean;
  /** The field lost the focus. */
  readonly leave: () => void;
  /** The language of the question. */
  readonly language: string;
  /** What is answered in the text is answered in this one. */
  readonly text: Article | null;
};

const fields: { readonly [K in QuestionKind]: (props: FieldProps<K>) => ReactNode } = {
  singleChoice: SingleChoiceField,
  multipleChoice: MultipleChoiceField,
  trueFalse: TrueFalseField,
  order: OrderField,
  match: MatchField,
  cloze: ClozeField,
  shortText: ShortTextField,
  number: NumberField,
  proof: ProofField,
};

type Props = {
  readonly question: Question;
  readonly response: Response | null;
  readonly change: (response: Response, typed?: boolean) => void;
  readonly disabled: boolean;
  readonly leave: () => void;
  readonly language: string;
  readonly text: Article | null;
};

/** What a student answers with: native controls, of the kind that the question asks for. */
export function QuestionField(props: Props) {
  // A response has the kind of its question: the server stores no other.
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  const Field = fields[props.question.kind] as (props: Props) => ReactNode;
  return <Field {...props} />;
}
