"use client";

import { useTranslations } from "next-intl";
import { Fragment } from "react";
import type { FieldProps } from "./question-field";

export function ClozeField({ question, response, change, disabled, leave, language }: FieldProps<"cloze">) {
  const t = useTranslations("quiz");
  const count = question.parts.length - 1;
  const gaps = Array.from({ length: count }, (_, index) => response?.gaps[index] ?? "");
  return (
    <p lang={language} className="text-xl leading-[2.6]">
      {question.parts.map((part, index) => (
        // Parts and gaps never change places.
        // oxlint-disable-next-line react/no-array-index-key
        <Fragment key={index}>
          {part}
          {index < count ? (
            <input
              name={`${question.id}-${index}`}
              aria-label={t("gap", { number: index + 1, count })}
              value={gaps[index]}
              readOnly={disabled}
              maxLength={500}
              autoComplete="off"
              autoCapitalize="none"
              spellCheck={false}
              className="mx-1 inline-block min-h-11 w-44 max-w-full rounded-md border-2 border-edge bg-sheet px-2 py-1 leading-normal"
              onBlur={leave}
              onChange={(event) =>
                change(
                  { kind: "cloze", gaps: gaps.map((gap, at) => (at === index ? event.currentTarget.value : gap)) },
                  true,
                )
              }
            />
          ) : null}
        </Fragment>
      ))}
    </p>
  );
}
