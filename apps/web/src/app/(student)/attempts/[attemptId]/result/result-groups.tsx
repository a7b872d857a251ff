import type { Article, AttemptQuestion, AttemptResult } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { ClientWords } from "@/i18n/client-words";
import { ResultQuestions } from "./result-questions";

type Props = {
  readonly attempt: AttemptResult;
  /** The text that was read. */
  readonly text: Article | null;
};

const verdict = (asked: AttemptQuestion) => asked.feedback?.score.verdict;
const right = (asked: AttemptQuestion) => verdict(asked) === "correct";
const counts = (asked: AttemptQuestion) => verdict(asked) !== "void";

/** The questions looked back at, what can be learned from first. */
export function ResultGroups({ attempt, text }: Props) {
  const t = useTranslations("result");
  const { attemptId, lessonId, assignmentId, language, level } = attempt;
  const explained = attempt.questions
    .map((asked, index) => ({ asked, number: index + 1 }))
    .filter(({ asked }) => asked.feedback);
  const groups = [
    { name: "toLearn", items: explained.filter(({ asked }) => counts(asked) && !right(asked)) },
    { name: "right", items: explained.filter(({ asked }) => right(asked)) },
    { name: "void", items: explained.filter(({ asked }) => !counts(asked)) },
  ] as const;
  const pointed = attempt.questions.some(({ question }) => question.kind === "proof");
  return (
    <ClientWords of={["quiz", "flag", "problem"]}>
      {groups.map((group) =>
        group.items.length === 0 ? null : (
          <section key={group.name} aria-labelledby={group.name} className="grid gap-3">
            <h2 id={group.name} className="text-2xl">
              {t(`groups.${group.name}`, { count: group.items.length })}
            </h2>
            <ResultQuestions
              items={group.items}
              flagsOf={assignmentId === null ? null : attemptId}
              level={level}
              language={language}
              text={pointed ? text : null}
              open={group.name === "toLearn"}
              textAt={{ lessonId, assignment: assignmentId ?? undefined, language }}
            />
          </section>
        ),
      )}
    </ClientWords>
  );
}
