"use client";

import { RadioRow } from "@leesbewijs/ui/radio-row";
import { OptionGroup } from "./option-group";
import type { FieldProps } from "./question-field";

export function SingleChoiceField({ question, response, change, disabled, language }: FieldProps<"singleChoice">) {
  return (
    <OptionGroup>
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
    </OptionGroup>
  );
}
