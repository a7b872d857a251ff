import Link from "next/link";
import { useFormatter, useTranslations } from "next-intl";
import { fullMoment } from "@/i18n/moments";
import { paths } from "@/paths";

type Props = { readonly code: string; readonly submittedAt: Date };

/** What says that an attempt was handed in, for whoever wants to be sure of it later. */
export function ReceiptLine({ code, submittedAt }: Props) {
  const t = useTranslations("receipt");
  const format = useFormatter();
  return (
    <section aria-labelledby="receipt" className="grid gap-1">
      <h2 id="receipt" className="text-xl">
        {t("heading")}
      </h2>
      <p className="font-mono text-xl tracking-wider">{code}</p>
      <p className="text-base text-soft">
        {t("line", { moment: format.dateTime(submittedAt, fullMoment) })}{" "}
        <Link href={paths.receipt(code)} className="inline-flex min-h-11 items-center print:hidden">
          {t("toCheck")}
        </Link>
      </p>
    </section>
  );
}
