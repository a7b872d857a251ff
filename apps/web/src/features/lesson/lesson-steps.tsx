import Link from "next/link";
import { useTranslations } from "next-intl";
import { type LessonContext, paths } from "@/paths";

const steps = ["cover", "words", "read", "start"] as const;
export type LessonStep = (typeof steps)[number];

type Props = {
  readonly lessonId: string;
  readonly context: LessonContext;
  readonly current: LessonStep;
  readonly hasWords: boolean;
};

/** The phases of a lesson, in order; each can be reached from each. */
export function LessonSteps({ lessonId, context, current, hasWords }: Props) {
  const t = useTranslations("lesson");
  const shown = steps.filter((step) => step !== "words" || hasWords);
  return (
    <nav aria-label={t("stepsLabel")} className="mb-6 print:hidden">
      <ol className="flex flex-wrap gap-x-1">
        {shown.map((step, index) => (
          <li key={step}>
            <Link
              href={paths.lesson[step](lessonId, context)}
              aria-current={step === current ? "step" : undefined}
              className="inline-flex min-h-11 items-center gap-1.5 border-b-3 border-transparent pr-3 text-base text-soft no-underline hover:underline aria-[current=step]:border-marker-edge aria-[current=step]:font-bold aria-[current=step]:text-ink"
            >
              <span className="font-serif tabular-nums">{index + 1}.</span>
              {t(`steps.${step}`)}
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  );
}
