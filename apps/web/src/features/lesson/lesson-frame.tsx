import type { LessonForReader, LessonPhase } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import { Progress } from "@leesbewijs/ui/progress";
import Link from "next/link";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import { type LessonContext, paths, phasePath } from "@/paths";
import { lessonSteps } from "./lesson-steps";
import { NewsLine } from "./news-line";

type Way = { readonly href: string; readonly label: string };
type Props = {
  readonly lesson: LessonForReader;
  readonly context: LessonContext;
  readonly current: LessonPhase;
  /** Where in the phase, in words: "deel 2 van 3". */
  readonly inside?: string | undefined;
  /** Ways within the phase; the phases beside it where there are none. */
  readonly back?: Way | undefined;
  readonly onward?: Way | undefined;
  /** The way out of the lesson, on its last screen. */
  readonly end?: Way;
  /** The screen has its own way on; the one to the next phase stands back. */
  readonly ownWay?: boolean;
  readonly children: ReactNode;
};

/** The frame of every phase of a lesson: how far one is, what it holds, where it comes from, and the ways back and on. */
export function LessonFrame({ lesson, context, current, inside, back, onward, end, ownWay = false, children }: Props) {
  const t = useTranslations("lesson");
  const wanted = context.form ?? "full";
  const form = lessonSteps(lesson, wanted).some(({ phase }) => phase === current) ? wanted : "full";
  const kept: LessonContext = { ...context, form };
  const steps = lessonSteps(lesson, form);
  const at = steps.findIndex(({ phase }) => phase === current);
  const to = (step: (typeof steps)[number] | undefined): Way | null =>
    step ? { href: phasePath[step.phase](lesson.lessonId, kept), label: t(`steps.${step.phase}`) } : null;
  const before = back ?? to(steps[at - 1]) ?? { href: paths.lesson.cover(lesson.lessonId, kept), label: t("cover") };
  const after = onward ?? to(steps[at + 1]);
  const here = t("stepOf", { step: at + 1, of: steps.length, name: t(`steps.${current}`) });
  return (
    <div className="grid grid-cols-1 gap-6">
      <nav aria-label={t("stepsLabel")} className="grid gap-1 print:hidden">
        <Progress label={inside ? `${here}, ${inside}` : here} value={at + 1} max={steps.length} />
        <details>
          <summary className="inline-flex min-h-11 cursor-pointer items-center text-base font-semibold text-accent underline underline-offset-4">
            {t("allSteps")}
          </summary>
          <ol className="grid gap-1 pb-2">
            {steps.map(({ phase, minutes }, index) => (
              <li key={phase}>
                <Link
                  href={phasePath[phase](lesson.lessonId, kept)}
                  aria-current={phase === current ? "step" : undefined}
                  className="inline-flex min-h-11 items-center gap-2 aria-[current=step]:font-bold aria-[current=step]:text-ink"
                >
                  {index + 1}. {t(`steps.${phase}`)}
                  <span className="text-base font-normal text-soft">{t("minutes", { minutes })}</span>
                </Link>
              </li>
            ))}
          </ol>
        </details>
      </nav>
      {children}
      <NewsLine lesson={lesson} />
      <div className="tall:sticky bottom-0 z-20 -mx-4 flex items-center justify-between gap-2 border-t border-line bg-paper px-4 py-3 sm:-mx-6 sm:px-6 print:hidden">
        <Link href={before.href} rel="prev" className={buttonLook("second", "px-3 sm:px-5")}>
          <Icon name="left" />
          <span className="sr-only">{t("backTo", { name: before.label })}</span>
          <span aria-hidden="true" className="max-sm:hidden">
            {before.label}
          </span>
        </Link>
        {after ? (
          <Link href={after.href} rel="next" className={buttonLook(ownWay ? "second" : "primary", "ml-auto min-w-0")}>
            {t("onTo", { name: after.label })}
            <Icon name="right" />
          </Link>
        ) : end ? (
          <Link href={end.href} className={buttonLook("primary", "ml-auto min-w-0")}>
            {end.label}
          </Link>
        ) : null}
      </div>
    </div>
  );
}
