"use client";

import { TextField } from "@leesbewijs/ui/text-field";
import { useTranslations } from "next-intl";

type Props = {
  readonly name: string;
  readonly value: string;
  readonly change: (text: string) => void;
  readonly disabled: boolean;
  readonly leave: () => void;
  readonly language: string;
  readonly inputMode: "text" | "decimal";
};

/** One line to type an answer in. */
export function TypedField({ value, change, disabled, leave, language, ...input }: Props) {
  const t = useTranslations("quiz");
  return (
    <TextField
      {...input}
      label={t("yourAnswer")}
      value={value}
      readOnly={disabled}
      maxLength={500}
      lang={language}
      autoComplete="off"
      spellCheck={false}
      className="max-w-md"
      onBlur={leave}
      onChange={(event) => change(event.currentTarget.value)}
    />
  );
}
