"use client";

import type { GuideVerdict, Language, Level, QuestionId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { useState } from "react";
import { paragraphId } from "@/paths";
import { call } from "@/trpc/call";
import { guideResponse } from "./guide-response";

type Say = {
  readonly title: string;
  readonly hint: string;
  readonly check: string;
  readonly right: string;
  /** For each paragraph of the part: to look there once more. */
  readonly wrong: Readonly<Record<number, string>>;
  readonly look: string;
  readonly empty: string;
  readonly failed: string;
};
type Props = {
  readonly lessonId: string;
  readonly language: Language;
  readonly level: Level;
  readonly questionId: QuestionId;
  readonly kind: "singleChoice" | "trueFalse";
  readonly prompt: string;
  readonly options: readonly { readonly value: string; readonly text: string }[];
  /** What the address says was answered, and what came of it: this works without script too. */
  readonly given: { readonly value: string; readonly verdict: GuideVerdict } | null;
  /** The rest of the address, for a form that is sent without script. */
  readonly query: Readonly<Record<string, string>>;
  readonly say: Say;
};

type Heard = GuideVerdict | "empty" | "failed" | null;

/** A light question to read a part by: as many tries as one likes, and no points. */
export function GuideCard(props: Props) {
  const { lessonId, language, level, questionId, kind, prompt, options, given, query, say } = props;
  const [chosen, setChosen] = useState(given?.value ?? "");
  const [heard, setHeard] = useState<Heard>(given?.verdict ?? null);
  const [busy, setBusy] = useState(false);

  async function check(): Promise<void> {
    const response = guideResponse(kind, chosen);
    if (!response) return setHeard("empty");
    setBusy(true);
    const answer = await call("lesson.checkGuide", {
      lessonId,
      language,
      level,
      questionId,
      response,
    });
    setBusy(false);
    setHeard(answer.ok ? answer.value : "failed");
  }

  return (
    <form
      id="guide"
      method="get"
      action="#guide"
      className="grid gap-4 rounded-md border-2 border-accent bg-sheet px-4 py-4 print:hidden"
      onSubmit={(event) => {
        event.preventDefault();
        void check();
      }}
    >
      {Object.entries(query).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <fieldset className="min-w-0" aria-describedby="guide-hint">
        <legend className="mb-1">
          <span className="block text-base font-semibold text-accent">{say.title}</span>
          <span lang={language} className="block text-xl font-semibold">
            {prompt}
          </span>
        </legend>
        <p id="guide-hint" className="mb-3 text-base text-soft">
          {say.hint}
        </p>
        <div className="grid gap-2">
          {options.map(({ value, text }) => (
            <RadioRow
              key={value}
              name="answer"
              value={value}
              checked={value === chosen}
              onChange={() => {
                setChosen(value);
                setHeard(null);
              }}
              label={<span lang={language}>{text}</span>}
            />
          ))}
        </div>
      </fieldset>
      <div className="flex flex-wrap items-center gap-x-4 gap-y-2">
        <Button type="submit" look="second" busy={busy}>
          {say.check}
        </Button>
        <div role="status">
          <GuideHeard heard={heard} say={say} />
        </div>
      </div>
    </form>
  );
}

function GuideHeard({ heard, say }: { readonly heard: Heard; readonly say: Say }) {
  if (heard === null) return null;
  if (heard === "empty" || heard === "failed") return <p className="font-semibold text-warn">{say[heard]}</p>;
  if (heard.right) {
    return (
      <p className="font-semibold text-good">
        <Icon name="check" className="mr-1 size-5" />
        {say.right}
      </p>
    );
  }
  return (
    <p className="font-semibold text-warn">
      <Icon name="up" className="mr-1 size-5" />
      {heard.paragraph === null ? (
        say.look
      ) : (
        <a href={`#${paragraphId(heard.paragraph)}`} className="inline-flex min-h-8 items-center text-inherit">
          {say.wrong[heard.paragraph] ?? say.look}
        </a>
      )}
    </p>
  );
}
