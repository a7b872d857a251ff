"use client";

import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useTranslations } from "next-intl";
import { OptionGroup } from "./option-group";
import type { FieldProps } from "./question-field";

export function TrueFalseField({ question, response, change, disabled, language }: FieldProps<"trueFalse">) {
  const t = useTranslations("quiz");
  return (
    <div className="grid gap-4">
      <p lang={language} className="border-l-4 border-edge pl-4 font-serif text-xl leading-snug">
        {question.statement}
      </p>
      <OptionGroup className="sm:grid-cols-2">
        {[true, false].map((value) => (
          <RadioRow
            key={String(value)}
            name={question.id}
            value={String(value)}
            checked={response?.value === value}
            disabled={disabled}
            onChange={() => change({ kind: "trueFalse", value })}
            label={value ? t("true") : t("false")}
          />
        ))}
      </OptionGroup>
    </div>
  );
}
