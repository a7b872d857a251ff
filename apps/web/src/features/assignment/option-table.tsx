import type { ItemFigures } from "@leesbewijs/domain";
import { Icon } from "@leesbewijs/ui/icon";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useFormatter, useTranslations } from "next-intl";

type Props = { readonly item: ItemFigures; readonly number: number; readonly language: string };

/** Who chose which option: everyone, the strongest and the weakest of the class. Nothing where there were none to choose. */
export function OptionTable({ item: { options, answers }, number, language }: Props) {
  const t = useTranslations("items");
  const quiz = useTranslations("quiz");
  const format = useFormatter();
  const percent = (share: number | null): string =>
    share === null ? t("unknown") : format.number(share, { style: "percent", maximumFractionDigits: 0 });
  if (options.length === 0 || answers === 0) return null;
  const groups = options.some(({ strong }) => strong !== null);
  return (
    <Table caption={t("options", { number })}>
      <thead>
        <tr>
          <HeadCell>{t("option")}</HeadCell>
          <HeadCell className="text-right">{t("everyone")}</HeadCell>
          {groups ? <HeadCell className="text-right">{t("strong")}</HeadCell> : null}
          {groups ? <HeadCell className="text-right">{t("weak")}</HeadCell> : null}
        </tr>
      </thead>
      <tbody>
        {options.map(({ optionId, text, right, chosen, strong, weak }) => (
          <tr key={text}>
            <HeadCell scope="row" className="align-top font-normal!">
              <span className="flex gap-2">
                <Icon
                  name={right ? "check" : "blank"}
                  className={`mt-0.5 size-5 shrink-0 ${right ? "text-good" : "text-soft"}`}
                />
                <span>
                  {optionId === null ? quiz(text === "true" ? "true" : "false") : <span lang={language}>{text}</span>}
                  {right ? <span className="sr-only"> ({t("isRight")})</span> : null}
                </span>
              </span>
            </HeadCell>
            <Cell className="text-right align-top tabular-nums">{percent(chosen / answers)}</Cell>
            {groups ? <Cell className="text-right align-top tabular-nums">{percent(strong)}</Cell> : null}
            {groups ? <Cell className="text-right align-top tabular-nums">{percent(weak)}</Cell> : null}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
