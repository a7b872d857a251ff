import type { Article, Level, LessonForTeacher } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { RightAnswer } from "@/features/lesson-preview/right-answer";
import { Proofs } from "@/features/quiz/proofs";

type Props = {
  readonly number: number;
  readonly asked: LessonForTeacher["questions"][number];
  readonly level: Level;
  /** The texts of the lesson, in the language of the question. */
  readonly texts: readonly Article[];
};

/** A question as its teacher sees it: the answer, the reason, and the sentence that proves it. */
export function QuestionShown({ number, asked: { question, key }, level, texts }: Props) {
  const t = useTranslations("teacher.preview");
  // Right answers point into the standard text; the proof below is that of the level that is shown.
  const text = texts.find((one) => one.level === "standard") ?? null;
  const language = text?.language ?? "nl";
  return (
    <li id={`q-${question.id}`} className="grid gap-3 border-t border-line py-6">
      <div>
        <h3 className="text-xl">
          {number}. <span lang={language}>{question.prompt}</span>
        </h3>
        <p className="text-base text-soft">
          {t("questionLine", {
            kind: t(`kinds.${question.kind}`),
            process: t(`processes.${question.process}`),
            possible: question.possible,
          })}
        </p>
      </div>
      {question.kind === "trueFalse" ? (
        <p lang={language} className="border-l-4 border-edge pl-4 font-serif">
          {question.statement}
        </p>
      ) : null}
      <RightAnswer question={question} correct={key.correct} language={language} text={text} />
      <p className="max-w-[66ch]">
        <span className="font-semibold">{t("why")}</span> <span lang={language}>{key.explanation}</span>
      </p>
      <div className="grid max-w-3xl gap-2">
        <Proofs proofs={key.proofs} level={level} language={language} textAt="here" />
      </div>
    </li>
  );
}
