import type { FlagsOfAssignment } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";
import { FlagItem } from "./flag-item";

/** What students said may be wrong with a question: what waits is open, what was handled lies below. */
export function FlagList({ assignmentId, flags, articles }: FlagsOfAssignment & { readonly assignmentId: string }) {
  const t = useTranslations("teacher.flags");
  if (flags.length === 0) return null;
  const waiting = flags.filter(({ handledAt }) => handledAt === null);
  const handled = flags.filter(({ handledAt }) => handledAt !== null);
  const items = (some: FlagsOfAssignment["flags"]) => (
    <ul className="grid">
      {some.map((flag) => (
        <FlagItem
          key={`${flag.attemptId}-${flag.question.id}`}
          assignmentId={assignmentId}
          flag={flag}
          articles={articles}
        />
      ))}
    </ul>
  );
  return (
    <section id="flags" aria-labelledby="flags-title" className="mt-10 grid gap-3">
      <h2 id="flags-title" className="text-2xl">
        {t("title", { count: waiting.length })}
      </h2>
      <p className="max-w-[66ch]">{t("what")}</p>
      {waiting.length > 0 ? items(waiting) : <p>{t("noneWaiting")}</p>}
      {handled.length > 0 ? (
        <details className="rounded-md border border-line">
          <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">
            {t("handled", { count: handled.length })}
          </summary>
          <div className="px-4">{items(handled)}</div>
        </details>
      ) : null}
    </section>
  );
}
