"use client";

import type { AnswerKey, AnswerKeyOf, RightAnswer } from "@leesbewijs/domain";
import { TextArea } from "@leesbewijs/ui/text-area";
import { TextField } from "@leesbewijs/ui/text-field";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { linesOf } from "./right-of";

type Typed = AnswerKeyOf<"shortText" | "cloze" | "number">;
type Props<K extends AnswerKey> = {
  readonly answerKey: K;
  /** What was right stays right. */
  readonly besides: boolean;
  readonly language: string;
  /** Reads a number as it is written in the language of the question. */
  readonly read: (text: string) => number | null;
  readonly onChange: (right: RightAnswer | null) => void;
};

export const isTyped = (key: AnswerKey): key is Typed =>
  key.kind === "shortText" || key.kind === "cloze" || key.kind === "number";

/** What is right of a question that is answered by typing. */
export function TypedFields({ answerKey, ...rest }: Props<Typed>) {
  if (answerKey.kind === "number") return <NumberFields answerKey={answerKey} {...rest} />;
  const gaps = answerKey.kind === "cloze" ? answerKey.gaps : [{ accept: answerKey.accept }];
  return <Lines answerKey={answerKey} gaps={gaps} {...rest} />;
}

type LinesProps = Props<AnswerKeyOf<"shortText" | "cloze">> & {
  readonly gaps: readonly { readonly accept: readonly string[] }[];
};

/** A list of typings for the answer, or for each gap. Besides what is right already they begin empty. */
function Lines({ answerKey, gaps, besides, language, onChange }: LinesProps) {
  const t = useTranslations("correction.form");
  const [typed, setTyped] = useState(() => gaps.map(({ accept }) => (besides ? "" : accept.join("\n"))));

  function change(at: number, text: string): void {
    const next = typed.map((one, index) => (index === at ? text : one));
    setTyped(next);
    const accepted = next.map((one, index) => {
      const before = besides ? (gaps[index]?.accept ?? []) : [];
      return { accept: [...new Set([...before, ...linesOf(one)])] };
    });
    const [first] = accepted;
    const whole = accepted.every(({ accept }) => accept.length > 0) && next.some((one) => linesOf(one).length > 0);
    if (!whole || !first) return onChange(null);
    onChange(
      answerKey.kind === "cloze" ? { kind: "cloze", gaps: accepted } : { kind: "shortText", accept: first.accept },
    );
  }

  return typed.map((text, at) => (
    <TextArea
      // Gaps have no name but their place.
      // oxlint-disable-next-line react/no-array-index-key
      key={at}
      name={at === 0 ? "right" : undefined}
      label={gaps.length > 1 ? t("gapTypings", { number: at + 1 }) : t("typings")}
      hint={t(besides ? "typingsBesides" : "typingsInstead", { now: (gaps[at]?.accept ?? []).join(" / ") })}
      rows={3}
      maxLength={2000}
      lang={language}
      value={text}
      onChange={(event) => change(at, event.currentTarget.value)}
    />
  ));
}

/** A number, and how far off an answer may be: together a range. */
function NumberFields({ answerKey, language, read, onChange }: Props<AnswerKeyOf<"number">>) {
  const t = useTranslations("correction.form");
  const [number, setNumber] = useState("");
  const [slack, setSlack] = useState("");

  function change(display: string, off: string): void {
    setNumber(display);
    setSlack(off);
    const value = read(display);
    const tolerance = off.trim() === "" ? 0 : read(off);
    const right = value === null || tolerance === null || tolerance < 0 ? null : { value, tolerance };
    onChange(right && { kind: "number", ...right, display: display.trim(), accept: [] });
  }

  return (
    <div className="grid gap-4 sm:grid-cols-2">
      <TextField
        name="right"
        label={t("number")}
        hint={t("numberNow", { now: answerKey.display, slack: String(answerKey.tolerance) })}
        inputMode="decimal"
        maxLength={40}
        lang={language}
        value={number}
        onChange={(event) => change(event.currentTarget.value, slack)}
      />
      <TextField
        label={t("slack")}
        hint={t("slackHint")}
        inputMode="decimal"
        maxLength={40}
        lang={language}
        value={slack}
        onChange={(event) => change(number, event.currentTarget.value)}
      />
    </div>
  );
}
