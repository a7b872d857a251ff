"use client";

import type { DraftChange, DraftForTeacher } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useFormatter, useTranslations } from "next-intl";

type Props = {
  readonly mine: DraftChange;
  readonly theirs: DraftForTeacher;
  readonly onKeep: (which: "mine" | "theirs") => void;
};

/** Somebody else saved the draft in between: both versions, and a choice. Neither is lost: undo brings the other back. */
export function ConflictNotice({ mine, theirs, onKeep }: Props) {
  const t = useTranslations("teacher.draft.conflict");
  const format = useFormatter();
  const prompts = ({ items }: DraftChange): string[] =>
    items.filter(({ state }) => state === "chosen").map(({ question }) => question.prompt);
  const versions = [
    { name: "mine", draft: mine, other: theirs },
    { name: "theirs", draft: theirs, other: mine },
  ] as const;
  return (
    <Notice
      tone="warning"
      role="alert"
      title={t("title", {
        time: format.dateTime(theirs.savedAt, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }),
      })}
    >
      <p>{t("text")}</p>
      <div className="mt-2 grid gap-4 md:grid-cols-2">
        {versions.map(({ name, draft, other }) => {
          const only = prompts(draft).filter((prompt) => !prompts(other).includes(prompt));
          return (
            <div key={name} className="grid content-start gap-2">
              <p className="font-semibold">{t(name)}</p>
              <p>
                {draft.title} ({t("questions", { count: prompts(draft).length })})
              </p>
              <ul className="list-disc pl-6 text-base">
                {only.map((prompt) => (
                  <li key={prompt}>{prompt}</li>
                ))}
              </ul>
              <Button look="second" className="justify-self-start" onClick={() => onKeep(name)}>
                {t(name === "mine" ? "keepMine" : "keepTheirs")}
              </Button>
            </div>
          );
        })}
      </div>
    </Notice>
  );
}
