import { DiscussionStep } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import type { Metadata } from "next";
import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { cache } from "react";
import { requireActor } from "@/auth/actor";
import { StepKeys } from "@/features/discussion/step-keys";
import { Timer } from "@/features/discussion/timer";
import { ClientWords } from "@/i18n/client-words";
import { paths } from "@/paths";
import { api, found } from "@/trpc/server";
import { QuestionBoard } from "./question-board";

type Props = PageProps<"/projector/[assignmentId]/discuss">;

const load = cache(async (assignmentId: string, number: number, step: DiscussionStep, early: boolean) => {
  await requireActor("teacher");
  return found((await api()).discussion.get({ assignmentId, number, step, early }));
});

async function shownBy({ params, searchParams }: Props) {
  const [{ assignmentId }, { question, step, early }] = await Promise.all([params, searchParams]);
  const sure = early === "yes";
  const shown = await load(assignmentId, Number(question ?? 1), DiscussionStep.catch("question").parse(step), sure);
  return { shown, early: sure && !shown.due };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const [t, { shown }] = await Promise.all([getTranslations("discussion"), shownBy(props)]);
  const { number, questions, step, className } = shown;
  return { title: `${t("numbered", { number, questions })}, ${t(`steps.${step}`)} - ${className}` };
}

export default async function DiscussPage(props: Props) {
  const [t, { shown, early }] = await Promise.all([getTranslations("discussion"), shownBy(props)]);
  const { assignmentId, number, questions, question, step, steps, language } = shown;
  if (!question) {
    return (
      <div className="grid max-w-3xl justify-items-start gap-5">
        <h1 className="text-4xl">{t("notDue.title")}</h1>
        <p className="text-xl">{t("notDue.text")}</p>
        <p className="text-xl">{t("notDue.log")}</p>
        <div className="flex flex-wrap gap-3">
          <Link href={paths.teacher.live(assignmentId)} className={buttonLook("primary")}>
            {t("notDue.back")}
          </Link>
          <Link href={paths.teacher.discuss(assignmentId, { early: true })} className={buttonLook("second")}>
            {t("notDue.sure")}
          </Link>
        </div>
      </div>
    );
  }
  const at = steps.indexOf(step);
  const [before, after] = [steps[at - 1], steps[at + 1]];
  const to = (number: number, step: DiscussionStep): string =>
    paths.teacher.discuss(assignmentId, { number, step, early });
  const back = before ? to(number, before) : number > 1 ? to(number - 1, "answer") : null;
  const next = after ? to(number, after) : number < questions ? to(number + 1, "question") : null;
  return (
    <div className="grid grid-cols-1 gap-6 wrap-anywhere">
      <header className="grid gap-2">
        <p className="flex flex-wrap items-center justify-between gap-x-6">
          <Link href={paths.teacher.assignment(assignmentId)} className="inline-flex min-h-11 items-center">
            {t("leave")}
          </Link>
          <span className="text-xl text-soft">
            {t("numbered", { number, questions })} · {t(`steps.${step}`)}
          </span>
        </p>
        <h1 lang={language} className="text-3xl sm:text-5xl">
          {question.prompt}
        </h1>
      </header>
      <QuestionBoard shown={shown} question={question} />
      <nav aria-label={t("nav")} className="flex flex-wrap items-center gap-3">
        {back ? (
          <Link href={back} className={buttonLook("second")}>
            {t("back")}
          </Link>
        ) : null}
        {next ? (
          <Link href={next} className={buttonLook("primary")}>
            {after && after !== "question" ? t(`show.${after}`) : t("nextQuestion")}
          </Link>
        ) : null}
        <span className="hidden text-base text-soft sm:inline">{t("keys")}</span>
      </nav>
      <StepKeys back={back} next={next} />
      <ClientWords of={["discussion"]}>
        <Timer key={number} />
      </ClientWords>
    </div>
  );
}
