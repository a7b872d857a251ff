"use client";

import { RadioRow } from "@leesbewijs/ui/radio-row";
import type { FieldProps } from "./question-field";

export function SingleChoiceField({ question, response, change, disabled, language }: FieldProps<"singleChoice">) {
  return (
    <div className="grid gap-2.5">
      {question.options.map((option) => (
        <RadioRow
          key={option.id}
          name={question.id}
          value={option.id}
          checked={response?.optionId === option.id}
          disabled={disabled}
          onChange={() => change({ kind: "singleChoice", optionId: option.id })}
          label={<span lang={language}>{option.text}</span>}
        />
      ))}
    </div>
  );
}
