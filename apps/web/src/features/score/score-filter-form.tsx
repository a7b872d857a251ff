import { type ScoreFilterChoices, ScoreOrder } from "@leesbewijs/domain";
import { Button, buttonLook } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { TextField } from "@leesbewijs/ui/text-field";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import type { TypedQuery } from "./score-query";

type Props = { readonly typed: TypedQuery; readonly choices: ScoreFilterChoices; readonly filtered: boolean };

/** Which scores to show. A plain form: the address keeps the choice, and it works without script. */
export function ScoreFilterForm({ typed, choices, filtered }: Props) {
  const t = useTranslations("admin.scores");
  const lists = [
    { name: "class", label: t("class"), items: choices.classes },
    { name: "lesson", label: t("lesson"), items: choices.lessons },
    { name: "teacher", label: t("teacher"), items: choices.teachers },
    { name: "student", label: t("student"), items: choices.students },
  ] as const;
  return (
    // A new address makes new fields, so that they show what it says.
    <form
      key={JSON.stringify(typed)}
      action={paths.admin.scores()}
      role="search"
      aria-label={t("filter")}
      className="grid gap-4 rounded-md border border-line bg-sheet p-4 print:hidden"
    >
      <div className="grid gap-4 sm:grid-cols-2 lg:grid-cols-3">
        {lists.map(({ name, label, items }) => (
          <SelectField key={name} name={name} label={label} defaultValue={typed[name] ?? ""}>
            <option value="">{t("all")}</option>
            {items.map((item) => (
              <option key={item.id} value={item.id}>
                {item.name}
              </option>
            ))}
          </SelectField>
        ))}
        <SelectField name="year" label={t("schoolYear")} defaultValue={typed.year ?? ""}>
          <option value="">{t("all")}</option>
          {choices.schoolYears.map((year) => (
            <option key={year} value={year}>
              {`${year}/${String((year + 1) % 100).padStart(2, "0")}`}
            </option>
          ))}
        </SelectField>
        <TextField type="date" name="from" label={t("from")} defaultValue={typed.from} />
        <TextField type="date" name="until" label={t("until")} defaultValue={typed.until} />
        <SelectField name="order" label={t("order")} defaultValue={typed.order ?? "newest"}>
          {ScoreOrder.options.map((order) => (
            <option key={order} value={order}>
              {t(`orders.${order}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {typed.by ? <input type="hidden" name="by" value={typed.by} /> : null}
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{t("show")}</Button>
        {filtered ? (
          <Link href={paths.admin.scores()} className={buttonLook("quiet")}>
            {t("clear")}
          </Link>
        ) : null}
      </div>
    </form>
  );
}
