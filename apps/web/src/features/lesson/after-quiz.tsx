import { Icon } from "@leesbewijs/ui/icon";
import Link from "next/link";
import { useTranslations } from "next-intl";

/** The way from a result back into the lesson: its questions are one phase of it. */
export function AfterQuiz({ href }: { readonly href: string }) {
  const t = useTranslations("lesson");
  return (
    <p className="print:hidden">
      <Link href={href} className="inline-flex min-h-11 items-center gap-2 font-semibold">
        {t("afterQuiz")}
        <Icon name="right" />
      </Link>
    </p>
  );
}
