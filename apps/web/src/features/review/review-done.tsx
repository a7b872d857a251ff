import { Button, buttonLook } from "@leesbewijs/ui/button";
import Link from "next/link";
import { useTranslations } from "next-intl";

type Props = {
  readonly known: number;
  readonly count: number;
  /** How many are due today besides. */
  readonly left: number;
  readonly home: { readonly href: string; readonly label: string };
};

/** What a round came to. */
export function ReviewDone({ known, count, left, home }: Props) {
  const t = useTranslations("review.done");
  return (
    <section aria-labelledby="screen-heading" className="grid justify-items-start gap-4">
      <h1 id="screen-heading" tabIndex={-1} className="text-3xl">
        {t("title")}
      </h1>
      <p className="text-xl">{t("score", { known, count })}</p>
      {left > 0 ? <p>{t("more", { count: left })}</p> : null}
      <div className="flex flex-wrap gap-3">
        {left > 0 ? <Button onClick={() => window.location.reload()}>{t("goOn")}</Button> : null}
        <Link href={home.href} className={buttonLook(left > 0 ? "second" : "primary")}>
          {home.label}
        </Link>
      </div>
    </section>
  );
}
