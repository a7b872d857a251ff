import type { AssignmentForStudent } from "@leesbewijs/domain";
import { buttonLook } from "@leesbewijs/ui/button";
import { Icon } from "@leesbewijs/ui/icon";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import { Due } from "./due";

type Props = { readonly works: readonly AssignmentForStudent[]; readonly now: Date };

/** The one thing to do next: what was begun, else what is due first. */
export function NextStep({ works, now }: Props) {
  const t = useTranslations("home");
  const byDue = [...works].sort((a, b) => a.settings.dueAt.getTime() - b.settings.dueAt.getTime());
  const next = byDue.find((work) => work.state === "busy") ?? byDue.find((work) => work.state === "toDo");
  if (!next) return <p>{t("allDone")}</p>;
  const open = next.attempts.find((attempt) => attempt.state === "open");
  const context = { assignment: next.assignmentId, language: next.settings.language };
  return (
    <section aria-labelledby="next" className="proof grid justify-items-start gap-3 py-5 pl-8">
      <h2 id="next" className="text-base font-semibold text-soft">
        {t("next")}
      </h2>
      <p lang={next.settings.language} className="font-serif text-2xl leading-snug font-bold">
        {next.lessonTitle}
      </p>
      <p>
        <Due work={next} now={now} />
      </p>
      <Link
        href={open ? paths.attempt.resume(open.attemptId) : paths.lesson.cover(next.lessonId, context)}
        className={buttonLook()}
      >
        {open ? t("goOn") : t("begin")}
        <Icon name="right" />
      </Link>
    </section>
  );
}
