"use client";

import type { ClassSummary, Language, LessonForReader } from "@leesbewijs/domain";
import { ChoiceGroup } from "@leesbewijs/ui/choice-group";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import type { ReactNode } from "react";
import type { Draft } from "./read-draft";

export type QuizEdition = { readonly language: Language; readonly quizzes: LessonForReader["quizzes"] };

type Props = {
  readonly draft: Draft;
  readonly classes: readonly ClassSummary[];
  readonly editions: readonly QuizEdition[];
  readonly classError: string | undefined;
  readonly onChange: (draft: Draft) => void;
  /** For whom of the class. */
  readonly children: ReactNode;
};

/** Who makes which quiz, in which language. */
export function QuizFields({ draft, classes, editions, classError, onChange, children }: Props) {
  const t = useTranslations("teacher.assign");
  const edition = editions.find(({ language }) => language === draft.language) ?? editions[0];
  return (
    <>
      <ChoiceGroup legend={t("class")} error={classError}>
        {classes.map((one) => (
          <RadioRow
            key={one.classId}
            name="classId"
            value={one.classId}
            checked={draft.classId === one.classId}
            onChange={() => onChange({ ...draft, classId: one.classId, personIds: null })}
            label={t("classChoice", { name: one.name, students: one.students })}
          />
        ))}
      </ChoiceGroup>
      {children}
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          label={t("quiz")}
          name="quizId"
          value={draft.quizId}
          onChange={(event) => {
            const quiz = edition?.quizzes.find(({ id }) => id === event.currentTarget.value);
            if (quiz) onChange({ ...draft, quizId: quiz.id });
          }}
        >
          {edition?.quizzes.map((quiz) => (
            <option key={quiz.id} value={quiz.id}>
              {t("quizChoice", { title: quiz.title, questions: quiz.questions })}
            </option>
          ))}
        </SelectField>
        {editions.length > 1 ? (
          <SelectField
            label={t("language")}
            name="language"
            value={draft.language}
            onChange={(event) => {
              const next = editions.find(({ language }) => language === event.currentTarget.value);
              const quiz = next?.quizzes.find(({ id }) => id === draft.quizId) ?? next?.quizzes[0];
              if (next && quiz) onChange({ ...draft, language: next.language, quizId: quiz.id });
            }}
          >
            {editions.map(({ language }) => (
              <option key={language} value={language}>
                {t(`languages.${language}`)}
              </option>
            ))}
          </SelectField>
        ) : null}
      </div>
    </>
  );
}
