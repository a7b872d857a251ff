import { LessonForm, type LessonForReader } from "@leesbewijs/domain";
import { Icon } from "@leesbewijs/ui/icon";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type LessonContext, phasePath } from "@/paths";
import { lessonSteps, totalMinutes } from "./lesson-steps";

type Props = { readonly lesson: LessonForReader; readonly context: LessonContext };

/** How much time there is: each way through the lesson with what it holds. Choosing one begins it. */
export function FormChoice({ lesson, context }: Props) {
  const t = useTranslations("lesson");
  return (
    <nav aria-labelledby="forms" className="grid gap-3">
      <h2 id="forms" className="text-2xl">
        {t("formTitle")}
      </h2>
      <ul className="grid gap-3 sm:grid-cols-2">
        {LessonForm.options.map((form) => {
          const steps = lessonSteps(lesson, form);
          const minutes = totalMinutes(steps);
          return (
            <li key={form}>
              <Link
                href={phasePath.activate(lesson.lessonId, { ...context, form })}
                className="grid h-full content-start gap-1 rounded-md border-2 border-edge bg-sheet px-4 py-3 text-ink no-underline hover:border-accent"
              >
                <span className="flex items-center gap-2 font-serif text-xl font-bold">
                  <Icon name="clock" className="size-5 text-accent" />
                  {t("aboutMinutes", { minutes })}
                </span>
                <span className="text-base text-soft">{steps.map(({ phase }) => t(`steps.${phase}`)).join(" · ")}</span>
                <span className="mt-1 flex items-center gap-2 font-semibold text-accent underline underline-offset-4">
                  {t(`begin.${form}`)}
                  <Icon name="right" />
                </span>
              </Link>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
