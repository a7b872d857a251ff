"use client";

import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { MatchPieces } from "./match-pieces";
import type { FieldProps } from "./question-field";

/** What belongs to what, by choosing; where there is room, by dragging too. */
export function MatchField({ question, response, change, disabled, language }: FieldProps<"match">) {
  const t = useTranslations("quiz");
  const pairs = response?.pairs ?? [];
  function connect(left: string, rightId: string): void {
    const leftId = question.left.find((option) => option.id === left)?.id;
    if (leftId === undefined) return;
    const rest = pairs.filter((pair) => pair.leftId !== leftId);
    const right = question.right.find((option) => option.id === rightId);
    change({ kind: "match", pairs: right ? [...rest, { leftId, rightId: right.id }] : rest });
  }
  return (
    <div className="grid gap-4">
      {disabled ? null : <MatchPieces question={question} language={language} onDrop={connect} />}
      {question.left.map((left) => (
        <div
          key={left.id}
          data-takes={left.id}
          className="rounded-md outline-offset-4 data-over:outline-3 data-over:outline-accent"
        >
          <SelectField
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
        </div>
      ))}
    </div>
  );
}
