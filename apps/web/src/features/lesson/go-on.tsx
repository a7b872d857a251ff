import type { LessonForReader, ReadingPlace } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { type LessonContext, paragraphId, paths, phasePath } from "@/paths";
import { lessonSteps } from "./lesson-steps";

type Props = { readonly lesson: LessonForReader; readonly context: LessonContext; readonly place: ReadingPlace };

/** Leads somebody who began the lesson before back to where they were, to the paragraph. */
export function GoOn({ lesson, context, place }: Props) {
  const t = useTranslations("lesson");
  const { form, phase, part, paragraph } = place;
  const steps = lessonSteps(lesson, form);
  const at = steps.findIndex((step) => step.phase === phase);
  if (at < 0) return null;
  const kept = { ...context, form };
  const { lessonId } = lesson;
  const page =
    phase !== "read"
      ? phasePath[phase](lessonId, kept)
      : part !== null && part <= lesson.content.parts.length
        ? paths.lesson.part(lessonId, part, kept)
        : paths.lesson.read(lessonId, kept);
  const href = phase === "read" && paragraph !== null ? `${page}#${paragraphId(paragraph)}` : page;
  return (
    <div className="grid gap-2 rounded-md border-l-4 border-accent bg-wash px-4 py-3">
      <p className="font-semibold">
        {t("youWere", { step: at + 1, of: steps.length, name: t(`steps.${phase}`) })}
        {phase === "read" && paragraph !== null ? ` ${t("atParagraph", { paragraph })}` : ""}
      </p>
      <Link href={href} className={buttonLook("primary", "justify-self-start")}>
        {t("goOn")}
        <Icon name="right" />
      </Link>
    </div>
  );
}
