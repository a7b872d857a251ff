"use client";

import type { CountedAttempt } from "@leesbewijs/domain";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { type Draft, feedbackOf, withMode } from "./read-draft";

const counted: readonly CountedAttempt[] = ["best", "last", "first", "average"];

type Props = {
  readonly draft: Draft;
  /** The quiz is answered in the text, so that it cannot be closed. */
  readonly needsText: boolean;
  readonly onChange: (draft: Draft) => void;
};

/** Practice or test, how often, and what students get to see. */
export function RuleFields({ draft, needsText, onChange }: Props) {
  const t = useTranslations("teacher.assign");
  return (
    <>
      <ChoiceGroup legend={t("mode")}>
        {(["practice", "test"] as const).map((mode) => (
          <RadioRow
            key={mode}
            name="mode"
            value={mode}
            checked={draft.mode === mode}
            onChange={() => onChange(withMode(draft, mode))}
            label={
              <>
                <span className="font-semibold">{t(`modes.${mode}`)}</span>
                <span className="block text-base text-soft">{t(`modeHints.${mode}`)}</span>
              </>
            }
          />
        ))}
      </ChoiceGroup>
      {draft.mode === "test" ? (
        <ChoiceGroup legend={t("feedback")}>
          {feedbackOf.test.map((feedback) => (
            <RadioRow
              key={feedback}
              name="feedback"
              value={feedback}
              checked={draft.feedback === feedback}
              onChange={() => onChange({ ...draft, feedback })}
              label={t(`feedbacks.${feedback}`)}
            />
          ))}
        </ChoiceGroup>
      ) : null}
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t("tries")}
          name="maxAttempts"
          value={draft.maxAttempts}
          onChange={(event) => onChange({ ...draft, maxAttempts: Number(event.currentTarget.value) })}
        >
          {Array.from({ length: 10 }, (_, index) => (
            <option key={index} value={index + 1}>
              {index + 1}
            </option>
          ))}
        </SelectField>
        {draft.maxAttempts > 1 ? (
          <SelectField
            label={t("counted")}
            name="countedAttempt"
            value={draft.countedAttempt}
            onChange={(event) =>
              onChange({ ...draft, countedAttempt: counted.find((one) => one === event.currentTarget.value) ?? "best" })
            }
          >
            {counted.map((one) => (
              <option key={one} value={one}>
                {t(`counts.${one}`)}
              </option>
            ))}
          </SelectField>
        ) : null}
      </div>
      {needsText ? (
        <p>{t("textNeeded")}</p>
      ) : (
        <RadioRow
          type="checkbox"
          name="textOpen"
          checked={draft.textOpen}
          onChange={(event) => onChange({ ...draft, textOpen: event.currentTarget.checked })}
          label={t("textOpen")}
        />
      )}
    </>
  );
}
