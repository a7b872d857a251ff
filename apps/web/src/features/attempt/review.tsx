"use client";

import type { AttemptQuestion } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { Icon } from "@leesbewijs/ui/icon";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { isBlank } from "./is-blank";
import { SaveStatus } from "./save-status";
import type { AttemptInHand } from "./use-attempt";

type Props = {
  readonly attempt: AttemptInHand;
  readonly language: string;
  readonly hrefOf: (number: number) => string;
  readonly goTo: (number: number) => void;
  readonly onSubmitted: () => void;
};

/** Everything at a glance before handing in. */
export function Review({ attempt, language, hrefOf, goTo, onSubmitted }: Props) {
  const t = useTranslations("attempt");
  const problem = useTranslations("problem");
  const [asking, setAsking] = useState(false);
  const empty = attempt.questions.length - attempt.answered;

  async function handIn(): Promise<void> {
    if (await attempt.submit()) onSubmitted();
    else setAsking(false);
  }

  return (
    <div className="grid gap-6">
      <h1 className="text-3xl" tabIndex={-1} id="screen-heading">
        {t("reviewTitle")}
      </h1>
      {attempt.trouble ? (
        <Notice tone="bad" role="alert" title={t("notHandedIn")}>
          <p>{problem(attempt.trouble)}</p>
        </Notice>
      ) : null}
      {empty > 0 ? (
        <Notice tone="warning" title={t("emptyCount", { count: empty })}>
          <p>{attempt.answered === 0 ? t("nothingAnswered") : t("emptyText")}</p>
        </Notice>
      ) : (
        <Notice tone="good" title={t("allAnswered")} />
      )}
      <ol className="grid grid-cols-1 gap-2">
        {attempt.questions.map((asked, index) => (
          <li key={asked.question.id}>
            <a
              href={hrefOf(index + 1)}
              onClick={(event) => {
                if (event.metaKey || event.ctrlKey || event.shiftKey) return;
                event.preventDefault();
                goTo(index + 1);
              }}
              className="flex min-h-13 flex-wrap items-center gap-x-3 gap-y-1 rounded-md border border-line bg-sheet px-4 py-2 text-ink no-underline hover:border-accent"
            >
              <span className="w-7 shrink-0 font-serif text-xl font-bold text-soft">{index + 1}</span>
              <span className="min-w-0 flex-1 basis-56 leading-snug" lang={language}>
                {asked.question.prompt}
              </span>
              <QuestionState asked={asked} />
            </a>
          </li>
        ))}
      </ol>
      <div className="grid justify-items-start gap-2">
        <SaveStatus line={attempt.line} />
        <Button onClick={() => setAsking(true)}>{t("handIn")}</Button>
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t("handInTitle")} closeLabel={t("close")}>
        <div className="grid gap-4">
          <p>{empty > 0 ? t("handInEmpty", { count: empty }) : t("handInText")}</p>
          <div className="flex flex-wrap gap-3">
            <Button busy={attempt.busy} onClick={() => void handIn()}>
              {attempt.busy ? t("handingIn") : t("handInNow")}
            </Button>
            <Button look="second" onClick={() => setAsking(false)}>
              {t("lookAgain")}
            </Button>
          </div>
        </div>
      </Dialog>
    </div>
  );
}

function QuestionState({ asked }: { readonly asked: AttemptQuestion }) {
  const t = useTranslations("attempt");
  const blank = isBlank(asked.response);
  return (
    <Badge tone={blank ? "warning" : "good"}>
      <Icon name={blank ? "blank" : "check"} className="size-4" />
      {blank ? t("stateEmpty") : asked.checked ? t("stateChecked") : t("stateAnswered")}
    </Badge>
  );
}
