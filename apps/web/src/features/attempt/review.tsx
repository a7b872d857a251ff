"use client";

import type { AttemptQuestion } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { Icon } from "@leesbewijs/ui/icon";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { AttemptTrouble } from "./attempt-trouble";
import { neededAnswer } from "./needed-answer";
import { isBlank } from "./is-blank";
import { SaveStatus } from "./save-status";
import type { AttemptInHand } from "./use-attempt";

type Props = {
  readonly attempt: AttemptInHand;
  readonly language: string;
  readonly hrefOf: (number: number) => string;
  readonly goTo: (number: number) => void;
};

/** Everything at a glance before handing in. */
export function Review({ attempt, language, hrefOf, goTo }: Props) {
  const t = useTranslations("attempt");
  const [asking, setAsking] = useState(false);
  const empty = attempt.questions.length - attempt.answered;
  const { line, handIn: wished, submitted } = attempt.kept;
  const offline = line.kind === "offline";

  async function handIn(): Promise<void> {
    await attempt.handIn();
    setAsking(false);
  }

  return (
    <div className="grid gap-6">
      <h1 className="text-3xl" tabIndex={-1} id="screen-heading">
        {t("reviewTitle")}
      </h1>
      <AttemptTrouble attempt={attempt} />
      <div role="status" className="empty:hidden">
        {wished && !attempt.busy ? (
          <Notice tone="warning" title={t("handInLater.title")}>
            <p>{t("handInLater.text")}</p>
            <Button look="second" className="mt-1 justify-self-start" onClick={attempt.keepOpen}>
              {t("handInLater.undo")}
            </Button>
          </Notice>
        ) : null}
      </div>
      {empty > 0 ? (
        <Notice tone="warning" title={t("emptyCount", { count: empty })}>
          <p>{attempt.answered === 0 ? t("nothingAnswered") : t("emptyText")}</p>
        </Notice>
      ) : (
        <Notice tone="good" title={t("allAnswered")} />
      )}
      {attempt.flagged > 0 ? <p>{t("flaggedCount", { count: attempt.flagged })}</p> : null}
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
        <SaveStatus line={line} />
        {offline && !wished ? <p className="text-soft">{t("handInLater.offline")}</p> : null}
        {wished ? null : <Button onClick={() => setAsking(true)}>{t("handIn")}</Button>}
      </div>
      <Dialog open={asking} onClose={() => setAsking(false)} title={t("handInTitle")} closeLabel={t("close")}>
        <div className="grid gap-4">
          <p>{empty > 0 ? t("handInEmpty", { count: empty }) : t("handInText")}</p>
          {offline ? <p>{t("handInLater.offline")}</p> : null}
          <div className="flex flex-wrap gap-3">
            <Button busy={attempt.busy || submitted} onClick={() => void handIn()}>
              {attempt.busy || submitted ? t("handingIn") : t(offline ? "handInLater.ask" : "handInNow")}
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
  const half = !blank && neededAnswer(asked.question, asked.response) !== null;
  const state = blank ? "stateEmpty" : asked.checked ? "stateChecked" : half ? "stateHalf" : "stateAnswered";
  return (
    <span className="flex flex-wrap gap-2">
      {asked.flag ? (
        <Badge tone="info">
          <Icon name="flag" className="size-4" />
          {t("stateFlagged")}
        </Badge>
      ) : null}
      <Badge tone={blank || half ? "warning" : "good"}>
        <Icon name={blank ? "blank" : half ? "half" : "check"} className="size-4" />
        {t(state)}
      </Badge>
    </span>
  );
}
