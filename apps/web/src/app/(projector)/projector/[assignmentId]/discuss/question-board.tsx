import { type Discussion, fittingProofs, type Question } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { useTranslations } from "next-intl";
import { ChoicesBoard, choicesIn } from "@/features/discussion/choices-board";
import { RightAnswer } from "@/features/lesson-preview/right-answer";
import { WorksheetAnswer } from "@/features/lesson-preview/worksheet-answer";
import { ProofInParagraph } from "@/features/quiz/proof-in-paragraph";
import { byParagraph } from "@/features/quiz/proofs-by-paragraph";

/** Kinds of which it says something how the question looked. */
const looked: ReadonlySet<Question["kind"]> = new Set(["order", "match", "cloze"]);
const rules = ["think", "pair", "share"] as const;

type Props = { readonly shown: Discussion; readonly question: Question };

/** The question as far as it is shown: how to talk about it, what was chosen, what is right and which sentence proves it. */
export function QuestionBoard({ shown, question }: Props) {
  const t = useTranslations("discussion");
  const talk = useTranslations("lesson.talk");
  const preview = useTranslations("teacher.preview");
  const { language, key, step, sensitive } = shown;
  const choices = choicesIn(question, { yes: preview("true"), no: preview("false") });
  return (
    <div className="grid grid-cols-1 gap-6">
      {question.kind === "trueFalse" ? (
        <p lang={language} className="border-l-4 border-edge pl-4 font-serif text-2xl sm:text-3xl">
          {question.statement}
        </p>
      ) : null}
      {choices.length > 0 ? <ChoicesBoard choices={choices} shown={shown} /> : null}
      {key && choices.length === 0 ? (
        <div className="text-xl sm:text-2xl">
          <RightAnswer question={question} correct={key.correct} language={language} text={null} />
        </div>
      ) : null}
      {!key && looked.has(question.kind) ? (
        <div lang={language} className="text-xl sm:text-2xl">
          <WorksheetAnswer question={question} />
        </div>
      ) : null}
      {key ? (
        <section aria-label={t("proof")} className="on-board grid grid-cols-1 gap-4">
          {key.correction ? <p className="text-xl">{t("corrected", { reason: key.correction.reason })}</p> : null}
          {key.explanation === "" ? null : (
            <p lang={language} className="max-w-[60ch] text-xl sm:text-2xl">
              {key.explanation}
            </p>
          )}
          {byParagraph(fittingProofs(key.proofs, "standard")).map((group) => (
            <ProofInParagraph
              key={`${group[0].level}-${group[0].paragraph}`}
              proofs={group}
              step="words"
              said={t("provedIn", { paragraph: group[0].paragraph })}
              language={language}
            >
              {null}
            </ProofInParagraph>
          ))}
        </section>
      ) : null}
      {step === "question" ? (
        <section aria-label={t("rules.title")} className="grid gap-4">
          {sensitive ? <Notice title={talk("sensitive")} /> : null}
          <ol className="grid gap-3 sm:grid-cols-3">
            {rules.map((rule) => (
              <li key={rule} className="rounded-md border border-line px-4 py-3">
                <p className="font-serif text-2xl font-bold">{t(`rules.${rule}`)}</p>
                <p className="text-xl">{t(`rules.${rule}Does`)}</p>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  );
}
