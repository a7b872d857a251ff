"use client";

import type { QuestionKind, RulingKind } from "@leesbewijs/domain";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useTranslations } from "next-intl";

const kinds: readonly RulingKind[] = ["newKey", "alsoRight", "everyone", "void"];

type Props = {
  readonly of: QuestionKind;
  readonly value: RulingKind | null;
  readonly error: string | undefined;
  readonly onChange: (kind: RulingKind) => void;
};

/** The four things that can be done about a question, each with what it does to scores. */
export function RulingChoice({ of, value, error, onChange }: Props) {
  const t = useTranslations("correction.form");
  return (
    <ChoiceGroup legend={t("choose")} error={error}>
      {kinds.map((kind) => (
        <RadioRow
          key={kind}
          name="ruling"
          value={kind}
          checked={value === kind}
          onChange={() => onChange(kind)}
          label={
            <>
              <span className="block font-semibold">{t(`kinds.${kind}`)}</span>
              <span className="block text-base text-soft">{t(`does.${kind}`, { kind: of })}</span>
            </>
          }
        />
      ))}
    </ChoiceGroup>
  );
}
