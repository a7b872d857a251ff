import type { AuditArea } from "@leesbewijs/domain";
import { Button, buttonLook } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { TextField } from "@leesbewijs/ui/text-field";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";

const areas = [
  "looking",
  "people",
  "classes",
  "lessons",
  "assignments",
  "school",
] as const satisfies readonly AuditArea[];
type Props = {
  readonly area: string | undefined;
  readonly from: string | undefined;
  readonly until: string | undefined;
};

/** Which lines of the log to show. A plain form: it works without script. */
export function LogFilterForm({ area, from, until }: Props) {
  const t = useTranslations("admin.log");
  return (
    <form
      key={`${area}/${from}/${until}`}
      action={paths.admin.log()}
      role="search"
      aria-label={t("filter")}
      className="grid items-end gap-4 rounded-md border border-line bg-sheet p-4 sm:grid-cols-3 print:hidden"
    >
      <SelectField name="area" label={t("area")} defaultValue={area ?? ""}>
        <option value="">{t("all")}</option>
        {areas.map((one) => (
          <option key={one} value={one}>
            {t(`areas.${one}`)}
          </option>
        ))}
      </SelectField>
      <TextField type="date" name="from" label={t("from")} defaultValue={from} />
      <TextField type="date" name="until" label={t("until")} defaultValue={until} />
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{t("show")}</Button>
        {area || from || until ? (
          <Link href={paths.admin.log()} className={buttonLook("quiet")}>
            {t("clear")}
          </Link>
        ) : null}
      </div>
    </form>
  );
}
