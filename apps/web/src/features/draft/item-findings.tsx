import type { Finding } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Icon } from "@leesbewijs/ui/icon";
import { useTranslations } from "next-intl";
import { draftRules, isDraftRule } from "./draft-rules";

type Props = {
  readonly findings: readonly Finding[];
  /** Is there anything that was not checked yet? */ readonly pending: boolean;
};

/** What the checks say of one question: what is wrong first, with its reason, then how many are in order. */
export function ItemFindings({ findings, pending }: Props) {
  const t = useTranslations("teacher.draft.checks");
  const names = useTranslations("teacher.checks.rules");
  const rules = new Map(findings.map((finding) => [finding.rule, finding]));
  const passed = draftRules.filter((rule) => !rules.has(rule));
  if (pending) return <p className="text-base text-soft">{t("pending")}</p>;
  return (
    <div className="grid gap-1.5 text-base">
      {[...rules].map(([rule, { severity, message }]) => (
        <p key={rule} className="flex flex-wrap items-baseline gap-x-2">
          <Badge tone={severity === "fail" ? "bad" : "warning"}>
            <Icon name={severity === "fail" ? "cross" : "warning"} className="size-4" />
            {t(severity)}
          </Badge>
          {isDraftRule(rule) ? (
            <span className="min-w-0">{t(`reasons.${rule}`)}</span>
          ) : (
            <span lang="en" className="min-w-0">
              {message}
            </span>
          )}
        </p>
      ))}
      <details>
        <summary className="inline-flex min-h-8 cursor-pointer items-center gap-1.5 text-good">
          <Icon name="check" className="size-4" />
          {t("passed", { count: passed.length })}
        </summary>
        <ul className="list-disc pl-6">
          {passed.map((rule) => (
            <li key={rule}>
              {rule === "same-fact" ? t("sameFact") : rule === "text-changed" ? t("textChanged") : names(rule)}
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
