"use client";

import type { OptionId } from "@leesbewijs/domain";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useTranslations } from "next-intl";
import { OptionGroup } from "./option-group";
import type { FieldProps } from "./question-field";

export function MultipleChoiceField({ question, response, change, disabled, language }: FieldProps<"multipleChoice">) {
  const t = useTranslations("quiz");
  const chosen = response?.optionIds ?? [];
  function toggle(id: OptionId, on: boolean): void {
    const rest = chosen.filter((one) => one !== id);
    change({ kind: "multipleChoice", optionIds: on ? [...rest, id] : rest });
  }
  return (
    <div className="grid gap-2.5">
      <OptionGroup>
        {question.options.map((option) => (
          <RadioRow
            key={option.id}
            type="checkbox"
            name={question.id}
            value={option.id}
            checked={chosen.includes(option.id)}
            disabled={disabled}
            onChange={(event) => toggle(option.id, event.currentTarget.checked)}
            label={<span lang={language}>{option.text}</span>}
          />
        ))}
      </OptionGroup>
      <output className="block text-base text-soft">
        {t("chosenCount", { count: chosen.length, choose: question.choose })}
      </output>
    </div>
  );
}
