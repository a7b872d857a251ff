import type { LessonForTeacher } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { WorksheetAnswer } from "./worksheet-answer";

type Props = {
  readonly title: string;
  readonly language: string;
  readonly questions: LessonForTeacher["questions"];
};

/** The questions on paper, without answers. It follows the text, which prints as it is read. */
export function Worksheet({ title, language, questions }: Props) {
  const t = useTranslations("teacher.preview");
  return (
    <section className="hidden print:block print:break-before-page">
      <h2 lang={language} className="text-2xl">
        {title}
      </h2>
      <p className="mt-6 flex gap-8">
        <span className="grow border-b border-ink">{t("nameLine")}</span>
        <span className="w-1/5 border-b border-ink">{t("classLine")}</span>
        <span className="w-1/5 border-b border-ink">{t("dateLine")}</span>
      </p>
      <ol lang={language} className="mt-6 grid gap-6">
        {questions.map(({ question }, index) => (
          <li key={question.id} className="break-inside-avoid">
            <p className="mb-1 font-semibold">
              {index + 1}. {question.prompt}
            </p>
            <WorksheetAnswer question={question} />
          </li>
        ))}
      </ol>
    </section>
  );
}
