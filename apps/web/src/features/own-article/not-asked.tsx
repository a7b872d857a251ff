import type { TriedArticle } from "@leesbewijs/domain";
import { useTranslations } from "next-intl";

type Props = { readonly made: Extract<TriedArticle, { state: "made" }> };

/** Says plainly how much was not asked. */
export function NotAsked({ made }: Props) {
  const t = useTranslations("ownArticle");
  const refused = made.notAsked.reduce((sum, { count }) => sum + count, 0);
  return (
    <p className="text-base text-soft">
      {t("notAsked", { refused, spare: made.spare })} {t("notAskedWhy")}
    </p>
  );
}
