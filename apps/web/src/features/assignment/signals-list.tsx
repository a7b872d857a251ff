import type { AssignmentSignals, ReadingSignal } from "@leesbewijs/domain";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";

/** What may be worth a chat in how students worked, by name, folded away: nobody is ranked, and no score knows of it. */
export function SignalsList({ signals: { off, students } }: { readonly signals: AssignmentSignals }) {
  const t = useTranslations("signals");
  if (off || students.length === 0) return null;
  return (
    <details className="mt-6 print:hidden">
      <summary className="min-h-11 cursor-pointer py-2 font-semibold">{t("title", { count: students.length })}</summary>
      <p className="max-w-[70ch] text-base text-soft">{t("note")}</p>
      <ul className="mt-2 grid gap-2">
        {students.map(({ personId, displayName, attemptId, signals }) => (
          <li key={personId}>
            <Link href={paths.teacher.attempt(attemptId)}>{displayName}</Link>:{" "}
            {signals.map((signal) => said(t, signal)).join(" ")}
          </li>
        ))}
      </ul>
    </details>
  );
}

function said(t: ReturnType<typeof useTranslations<"signals">>, signal: ReadingSignal): string {
  return signal.kind === "fast"
    ? t("fast", { fast: signal.fast, of: signal.of })
    : t("unread", { seconds: signal.seconds, needed: signal.needed });
}
