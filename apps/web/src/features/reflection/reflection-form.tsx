"use client";

import type { Reflection, ReflectionText } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { Notice } from "@leesbewijs/ui/notice";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useTranslations } from "next-intl";
import { useReflection } from "./use-reflection";

type Props = {
  readonly lessonId: string;
  /** Null for somebody without an account: what they write stays on their device. */
  readonly personId: string | null;
  readonly kept: Reflection | null;
};

const fields = ["knew", "learned", "wonder"] as const;
const levels = [1, 2, 3, 4] as const;

/** Three short fields, how sure one is, and who may read it. Everything may stay empty. */
export function ReflectionForm(props: Props) {
  const t = useTranslations("reflection");
  const { text, state, other, change, settle } = useReflection(props);
  return (
    <form className="grid gap-5" onSubmit={(event) => event.preventDefault()}>
      {other ? <OtherText other={other} settle={settle} /> : null}
      {fields.map((field) => (
        <TextArea
          key={field}
          label={t(`fields.${field}`)}
          rows={3}
          maxLength={2000}
          value={text[field]}
          onChange={(event) => change({ [field]: event.currentTarget.value })}
        />
      ))}
      <ChoiceGroup legend={t("confidence")}>
        {levels.map((level) => (
          <RadioRow
            key={level}
            name="confidence"
            label={t(`levels.${level}`)}
            checked={text.confidence === level}
            onChange={() => change({ confidence: level })}
          />
        ))}
      </ChoiceGroup>
      {props.personId === null ? null : (
        <ChoiceGroup legend={t("who")}>
          {([false, true] as const).map((shared) => (
            <RadioRow
              key={String(shared)}
              name="shared"
              label={t(shared ? "shared" : "private")}
              checked={text.shared === shared}
              onChange={() => change({ shared })}
            />
          ))}
        </ChoiceGroup>
      )}
      <p role="status" className={state === "waiting" || state === "lost" ? "font-semibold text-warn" : "text-soft"}>
        {t(`kept.${state}`)}
      </p>
      <noscript>
        <Notice tone="warning" title={t("noScript")} />
      </noscript>
    </form>
  );
}

function OtherText({
  other,
  settle,
}: {
  readonly other: ReflectionText | "unseen";
  readonly settle: (mine: boolean) => void;
}) {
  const t = useTranslations("reflection");
  if (other === "unseen") {
    return (
      <Notice tone="warning" role="alert" title={t("other.title")}>
        <p>{t("other.text")}</p>
        <Button look="second" className="justify-self-start" onClick={() => window.location.reload()}>
          {t("other.show")}
        </Button>
      </Notice>
    );
  }
  return (
    <Notice tone="warning" role="alert" title={t("other.title")}>
      <ul className="grid gap-1">
        {fields
          .filter((field) => other[field] !== "")
          .map((field) => (
            <li key={field}>
              <strong>{t(`fields.${field}`)}</strong> {other[field]}
            </li>
          ))}
      </ul>
      <div className="mt-1 flex flex-wrap gap-2">
        <Button look="second" onClick={() => settle(true)}>
          {t("other.mine")}
        </Button>
        <Button look="second" onClick={() => settle(false)}>
          {t("other.theirs")}
        </Button>
      </div>
    </Notice>
  );
}
