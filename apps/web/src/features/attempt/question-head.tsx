"use client";

import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";

type Props = {
  readonly number: number;
  readonly count: number;
  readonly answered: number;
  /** Only what was missed is asked again. */
  readonly redo: boolean;
  readonly reviewHref: string;
  readonly onReview: () => void;
  /** Opens the text; null where it is closed. */
  readonly onText: (() => void) | null;
};

const tool =
  "inline-flex min-h-11 cursor-pointer items-center gap-2 text-base font-semibold text-accent underline underline-offset-4";

/** Which question this is, how many are answered, and the ways to the text and to the review. */
export function QuestionHead({ number, count, answered, redo, reviewHref, onReview, onText }: Props) {
  const t = useTranslations("attempt");
  return (
    <div className="grid gap-1">
      <div className="flex flex-wrap items-center justify-between gap-x-6">
        <p className="font-semibold">
          {t("questionOf", { number, count })}
          {redo ? <span className="block text-base font-normal text-soft">{t("redo")}</span> : null}
        </p>
        <div className="flex flex-wrap gap-x-6">
          {onText ? (
            <button type="button" className={tool} onClick={onText}>
              <Icon name="text" />
              {t("showText")}
            </button>
          ) : null}
          <a
            href={reviewHref}
            className={tool}
            onClick={(event) => {
              if (event.metaKey || event.ctrlKey || event.shiftKey) return;
              event.preventDefault();
              onReview();
            }}
          >
            {t("toReview")}
          </a>
        </div>
      </div>
      <progress className="bar" value={answered} max={count} aria-label={t("answeredOf", { answered, count })} />
    </div>
  );
}
