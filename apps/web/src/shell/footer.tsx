import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/paths";

type Props = {
  readonly column: string;
  /** Nobody is signed in: what is done here stays in this browser. */
  readonly anonymous: boolean;
};

export async function Footer({ column, anonymous }: Props) {
  const t = await getTranslations("shell");
  return (
    <footer className="border-t border-line text-base text-soft print:hidden">
      <div className={`mx-auto grid gap-1 px-4 py-6 sm:px-6 ${column}`}>
        <p>{t("motto")}</p>
        <p>{t("help")}</p>
        <p className="flex flex-wrap gap-x-6">
          <Link href={paths.receipt()} className="inline-flex min-h-11 items-center">
            {t("receipt")}
          </Link>
          {anonymous ? (
            <Link href={paths.device()} className="inline-flex min-h-11 items-center">
              {t("device")}
            </Link>
          ) : null}
        </p>
      </div>
    </footer>
  );
}
