import Link from "next/link";
import { getTranslations } from "next-intl/server";
import { paths } from "@/paths";

export async function Footer({ column }: { readonly column: string }) {
  const t = await getTranslations("shell");
  return (
    <footer className="border-t border-line text-base text-soft print:hidden">
      <div className={`mx-auto grid gap-1 px-4 py-6 sm:px-6 ${column}`}>
        <p>{t("motto")}</p>
        <p>{t("help")}</p>
        <p>
          <Link href={paths.receipt()} className="inline-flex min-h-11 items-center">
            {t("receipt")}
          </Link>
        </p>
      </div>
    </footer>
  );
}
