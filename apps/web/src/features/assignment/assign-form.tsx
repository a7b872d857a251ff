"use client";

import type {
  AssignmentId,
  ChosenStudents,
  ClassForTeacher,
  ClassSummary,
  PersonId,
  RevisionId,
} from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ErrorSummary } from "@leesbewijs/ui/error-summary";
import { skipToken, useMutation, useQuery } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { paths } from "@/paths";
import { newId } from "@/shell/new-id";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { AssignSummary } from "./assign-summary";
import { AudienceFields } from "./audience-fields";
import { MomentFields } from "./moment-fields";
import { type QuizEdition, QuizFields } from "./quiz-fields";
import { type Draft, type DraftErrors, readDraft } from "./read-draft";
import { RuleFields } from "./rule-fields";

/** Who has begun what is not set yet. */
const nobody: readonly PersonId[] = [];

type Props = {
  readonly revisionId: RevisionId;
  readonly editions: readonly QuizEdition[];
  readonly classes: readonly ClassSummary[];
  readonly timeZone: string;
  readonly start: Draft;
};

/** Sets a quiz for a class. The name of the assignment is kept until it is made, so that a second send makes no second one. */
export function AssignForm({ revisionId, editions, classes, timeZone, start }: Props) {
  const t = useTranslations("teacher");
  const trpc = useTRPC();
  const router = useRouter();
  const form = useRef<HTMLFormElement>(null);
  const [assignmentId] = useState(newId<AssignmentId>);
  const [typed, setDraft] = useState(start);
  const [sends, setSends] = useState(0);
  const create = useMutation(
    trpc.assignment.create.mutationOptions({ onSuccess: () => router.push(paths.teacher.assignment(assignmentId)) }),
  );
  const quiz = editions
    .find(({ language }) => language === typed.language)
    ?.quizzes.find(({ id }) => id === typed.quizId);
  const needsText = quiz?.needsText ?? false;
  // The wish to close the text is kept for when another quiz is chosen.
  const draft = needsText ? { ...typed, textOpen: true } : typed;
  const { sound, errors } = readDraft(draft, timeZone);
  const shown: DraftErrors = sends > 0 ? errors : {};
  const { classId, personIds } = typed;
  const group = useQuery(
    // Without a class nothing is asked.
    trpc.class.get.queryOptions(classId && personIds ? { classId } : skipToken),
  );
  const lines = [
    ...(errors.classId ? [{ name: "classId", text: t("assign.classMissing") }] : []),
    ...(errors.personIds ? [{ name: "personIds", text: t("choice.missing") }] : []),
    ...(["opensAt", "dueAt", "closesAt"] as const).flatMap((name) =>
      errors[name]
        ? [{ name, text: t("moments.errorLine", { field: t(`moments.${name}`), error: t(`moments.${errors[name]}`) }) }]
        : [],
    ),
  ];
  const chosen = classes.find(({ classId }) => classId === sound?.classId);

  function send(event: FormEvent): void {
    event.preventDefault();
    if (create.isPending || create.isSuccess) return;
    if (!sound) return setSends(sends + 1);
    setSends(0);
    create.mutate({ assignmentId, revisionId, quizId: draft.quizId, ...sound });
  }

  return (
    <form ref={form} noValidate onSubmit={send} className="grid max-w-3xl gap-8">
      <ErrorSummary title={t("form.errors")} errors={lines} form={form} sends={sends} />
      <QuizFields
        draft={typed}
        classes={classes}
        editions={editions}
        classError={shown.classId && t("assign.classMissing")}
        onChange={setDraft}
      >
        {classId ? (
          <AudienceFields
            group={group.data}
            value={personIds}
            begun={nobody}
            error={shown.personIds && t("choice.missing")}
            onChange={(chosen) => setDraft({ ...typed, personIds: chosen })}
          />
        ) : null}
        <ProblemNotice error={group.error} />
      </QuizFields>
      <MomentFields value={draft} errors={shown} onChange={(change) => setDraft({ ...typed, ...change })} />
      <RuleFields draft={typed} needsText={needsText} onChange={setDraft} />
      {sound && chosen && quiz ? (
        <AssignSummary
          settings={sound.settings}
          classId={chosen.classId}
          className={chosen.name}
          personIds={sound.personIds}
          names={namesOf(group.data, sound.personIds)}
          quizTitle={quiz.title}
          questions={quiz.questions}
        />
      ) : null}
      <ProblemNotice error={create.error} />
      <div>
        <Button type="submit" busy={create.isPending || create.isSuccess}>
          {create.isPending || create.isSuccess ? t("assign.sending") : t("assign.send")}
        </Button>
      </div>
    </form>
  );
}

function namesOf(group: ClassForTeacher | undefined, personIds: ChosenStudents): string[] {
  const named = group?.students.filter(({ personId }) => personIds?.includes(personId)) ?? [];
  return named.map(({ displayName }) => displayName);
}
