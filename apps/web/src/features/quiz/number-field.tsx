"use client";

import type { FieldProps } from "./question-field";
import { TypedField } from "./typed-field";

/** A number as it is typed: reading it is the grader's work, so that nothing is lost here. */
export function NumberField({ question, response, change, ...rest }: FieldProps<"number">) {
  return (
    <TypedField
      {...rest}
      name={question.id}
      value={response?.text ?? ""}
      inputMode="decimal"
      change={(text) => change({ kind: "number", text }, true)}
    />
  );
}
