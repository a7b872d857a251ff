"use client";

import { TextField } from "@leesbewijs/ui/text-field";
import { useTranslations } from "next-intl";
import type { FieldProps } from "./question-field";

/** A few words, or a number as it is typed: reading the number is the grader's work. */
export function TypedField({ question, response, change, disabled, language }: FieldProps<"shortText" | "number">) {
  const t = useTranslations("quiz");
  return (
    <TextField
      label={t("yourAnswer")}
      name={question.id}
      value={response?.text ?? ""}
      readOnly={disabled}
      maxLength={500}
      lang={language}
      inputMode={question.kind === "number" ? "decimal" : "text"}
      autoComplete="off"
      spellCheck={false}
      className="max-w-md"
      onChange={(event) => change({ kind: question.kind, text: event.currentTarget.value }, true)}
    />
  );
}
