"use client";

import type { FieldProps } from "./question-field";
import { TypedField } from "./typed-field";

export function ShortTextField({ question, response, change, ...rest }: FieldProps<"shortText">) {
  return (
    <TypedField
      {...rest}
      name={question.id}
      value={response?.text ?? ""}
      inputMode="text"
      change={(text) => change({ kind: "shortText", text }, true)}
    />
  );
}
