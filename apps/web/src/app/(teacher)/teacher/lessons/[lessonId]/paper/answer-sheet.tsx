import type { Level, LessonForTeacher } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { Proofs } from "@/features/quiz/proofs";
import { penAnswer } from "@/features/lesson-preview/pen-answer";
import { ResponseInWords } from "@/features/quiz/response-in-words";

type Props = {
  readonly title: string;
  readonly language: string;
  readonly level: Level;
  readonly questions: LessonForTeacher["questions"];
  readonly texts: LessonForTeacher["articles"];
};

/** The answers on paper, on a page of their own. */
export function AnswerSheet({ title, language, level, questions, texts }: Props) {
  const t = useTranslations("teacher.preview");
  // Right answers point into the standard text; the proof below is that of the level that is printed.
  const text = texts.find((one) => one.level === "standard") ?? null;
  return (
    <section aria-label={t("answers")}>
      <h2 className="text-2xl">
        {t("answers")}: <span lang={language}>{title}</span>
      </h2>
      <ol className="mt-4 grid gap-4">
        {questions.map(({ question, key }, index) => (
          <li key={question.id} className="break-inside-avoid">
            <div className="flex gap-2 font-semibold">
              {index + 1}.
              <div>
                <PenAnswer answer={penAnswer(question, key.correct)} />
                <ResponseInWords question={question} response={key.correct} language={language} text={text} />
              </div>
            </div>
            <p lang={language}>{key.explanation}</p>
            <Proofs proofs={key.proofs} level={level} language={language} />
          </li>
        ))}
      </ol>
    </section>
  );
}

/** What stands on the lines of a good sheet, from above. */
function PenAnswer({ answer }: { readonly answer: readonly string[] | null }) {
  const t = useTranslations("teacher.paper");
  return answer === null ? null : <p>{t("penAnswer", { answer: answer.join(" – ") })}</p>;
}
