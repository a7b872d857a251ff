import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { buttonLook } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { Due } from "@/features/attempt/due";
import { StartForm } from "@/features/attempt/start-form";
import { startFacts, startStep } from "@/features/attempt/start-step";
import { LessonFrame } from "@/features/lesson/lesson-frame";
import { quizOf } from "@/features/lesson/lesson-steps";
import { PlaceKeeper } from "@/features/lesson/place-keeper";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { TRPCClient } from "@/trpc/client";
import { loadLesson } from "../load-lesson";

type Props = PageProps<"/lessons/[lessonId]/start">;

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { lesson }] = await Promise.all([getTranslations("lesson"), loadLesson(props)]);
  return { title: `${t("steps.check")} - ${lesson.content.title}` };
}

export default async function StartPage(props: Props) {
  const [t, loaded] = await Promise.all([getTranslations("start"), loadLesson(props)]);
  const { lesson, level, context, form, assignment, actor, account } = loaded;
  const { lessonId, language } = lesson;
  const staff = actor?.role === "teacher" || actor?.role === "admin";
  const step = startStep(assignment);
  const quizzes = assignment
    ? lesson.quizzes
        .filter((quiz) => quiz.id === assignment.quizId)
        .concat(lesson.quizzes)
        .slice(0, 1)
    : inOrder(lesson.quizzes, quizOf(lesson.quizzes, form));
  const handedIn = assignment?.attempts.find((attempt) => attempt.state === "submitted");
  const questions = assignment?.questions ?? quizzes[0]?.questions ?? 0;
  return (
    <LessonFrame lesson={lesson} context={context} current="check" ownWay>
      <PlaceKeeper lessonId={lessonId} form={form} phase="check" account={account !== null} />
      <h1 className="text-3xl">{t("title")}</h1>
      {assignment ? (
        <p>
          <Due work={assignment} now={new Date()} />
        </p>
      ) : null}
      {questions > 0 ? (
        <ul className="grid gap-2 rounded-md border border-line bg-sheet px-5 py-4">
          {startFacts(assignment, actor).map((fact) => (
            <li key={fact} className="ml-5 list-disc pl-1 marker:text-accent">
              {t(`facts.${fact}`, {
                questions,
                minutes: Math.max(5, Math.ceil((questions * 0.75) / 5) * 5),
                left: assignment?.attemptsLeft ?? 0,
              })}
            </li>
          ))}
        </ul>
      ) : null}
      {staff ? (
        <Notice title={t("staffTitle")}>
          <Link href={paths.teacher.lesson(lessonId)}>{t("staffLink")}</Link>
        </Notice>
      ) : quizzes.length === 0 ? (
        <Notice title={t("no.noQuiz")} />
      ) : step === "closed" || step === "notOpen" || step === "used" ? (
        <Notice tone="warning" title={t(`no.${step}`)} />
      ) : (
        <TRPCClient>
          <ClientWords of={["attempt", "problem"]}>
            <StartForm
              lessonId={lessonId}
              quizzes={quizzes}
              language={assignment?.settings.language ?? language}
              level={level}
              assignmentId={assignment?.assignmentId ?? null}
              visitor={actor === null}
              label={t(`go.${step}`)}
            />
          </ClientWords>
        </TRPCClient>
      )}
      {handedIn ? (
        <Link href={paths.attempt.result(handedIn.attemptId)} className={buttonLook("second", "justify-self-start")}>
          {t("toResult")}
        </Link>
      ) : null}
    </LessonFrame>
  );
}

/** The quizzes to choose from, the one that fits the time first. */
const inOrder = <Quiz,>(quizzes: readonly Quiz[], first: Quiz | undefined): readonly Quiz[] =>
  [...quizzes].sort((one, other) => Number(other === first) - Number(one === first));
