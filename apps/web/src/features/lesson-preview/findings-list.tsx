import type { Finding } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";
import { findingRules, isFindingRule } from "./finding-rules";

type Props = {
  readonly findings: readonly Finding[];
  /** The numbers under which the questions stand on the page. */
  readonly numbers: ReadonlyMap<string, number>;
};

/** What each check says of this lesson: in order, or what to look at again and where. */
export function FindingsList({ findings, numbers }: Props) {
  const t = useTranslations("teacher.checks");
  const others = [...new Set(findings.map(({ rule }) => rule))].filter((rule) => !isFindingRule(rule));
  const passed = findingRules.filter((rule) => findings.every((finding) => finding.rule !== rule));
  const raised = [...findingRules.filter((rule) => !passed.includes(rule)), ...others];
  return (
    <section aria-labelledby="checks" className="grid gap-4 print:hidden">
      <h2 id="checks" className="text-2xl">
        {t("title")}
      </h2>
      <p>{t("summary", { passed: passed.length, raised: raised.length })}</p>
      <ul className="grid gap-3">
        {raised.map((rule) => {
          const found = findings.filter((finding) => finding.rule === rule);
          const fails = found.some(({ severity }) => severity === "fail");
          return (
            <li key={rule} className="grid gap-1 border-t border-line pt-3">
              <p className="flex flex-wrap items-center gap-2 font-semibold">
                <Badge tone={fails ? "bad" : "warning"}>
                  <Icon name={fails ? "cross" : "warning"} className="size-4" />
                  {fails ? t("fail") : t("warn")}
                </Badge>
                {isFindingRule(rule) ? t(`rules.${rule}`) : rule}
              </p>
              <ul className="list-disc pl-6 text-base">
                {found.map((finding) => {
                  const { questionId } = finding.place;
                  const number = questionId && numbers.get(questionId);
                  return (
                    <li key={`${questionId}${finding.message}`}>
                      {questionId && number ? <a href={`#q-${questionId}`}>{t("atQuestion", { number })}</a> : null}{" "}
                      <span lang="en">{finding.message}</span>
                    </li>
                  );
                })}
              </ul>
            </li>
          );
        })}
      </ul>
      {passed.length > 0 ? (
        <details open={raised.length === 0} className="rounded-md border border-line bg-sheet">
          <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">
            {t("passedTitle", { count: passed.length })}
          </summary>
          <ul className="grid gap-1 px-4 pb-4">
            {passed.map((rule) => (
              <li key={rule} className="flex gap-2">
                <Icon name="check" className="mt-1 size-5 text-good" />
                <span>
                  {t(`rules.${rule}`)} <span className="sr-only">({t("pass")})</span>
                </span>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
