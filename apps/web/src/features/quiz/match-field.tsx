"use client";

import type { OptionId } from "@leesbewijs/domain";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import type { FieldProps } from "./question-field";

export function MatchField({ question, response, change, disabled, language }: FieldProps<"match">) {
  const t = useTranslations("quiz");
  const pairs = response?.pairs ?? [];
  function connect(leftId: OptionId, rightId: string): void {
    const rest = pairs.filter((pair) => pair.leftId !== leftId);
    const right = question.right.find((option) => option.id === rightId);
    change({ kind: "match", pairs: right ? [...rest, { leftId, rightId: right.id }] : rest });
  }
  return (
    <div className="grid gap-4">
      {question.left.map((left) => (
        <SelectField
          key={left.id}
          label={<span lang={language}>{left.text}</span>}
          name={left.id}
          value={pairs.find((pair) => pair.leftId === left.id)?.rightId ?? ""}
          disabled={disabled}
          onChange={(event) => connect(left.id, event.currentTarget.value)}
        >
          <option value="">{t("chooseMatch")}</option>
          {question.right.map((right) => (
            <option key={right.id} value={right.id} lang={language}>
              {right.text}
            </option>
          ))}
        </SelectField>
      ))}
    </div>
  );
}
