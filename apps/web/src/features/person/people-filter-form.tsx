import { Button, buttonLook } from "@leesbewijs/ui/button";
import { SelectField } from "@leesbewijs/ui/select-field";
import { TextField } from "@leesbewijs/ui/text-field";
import Link from "next/link";
import { useTranslations } from "next-intl";
import { paths } from "@/paths";
import { type SchoolRole, schoolRoles } from "./school-role";

type Props = { readonly search: string; readonly role: SchoolRole | undefined };

/** Whom to show. A plain form: the address keeps the choice, and it works without script. */
export function PeopleFilterForm({ search, role }: Props) {
  const t = useTranslations("admin.people");
  return (
    <form
      key={`${search}/${role}`}
      action={paths.admin.people()}
      role="search"
      aria-label={t("filter")}
      className="grid items-end gap-4 rounded-md border border-line bg-sheet p-4 sm:grid-cols-[1fr_14rem_auto] print:hidden"
    >
      <TextField type="search" name="search" label={t("search")} defaultValue={search} maxLength={80} />
      <SelectField name="role" label={t("role")} defaultValue={role ?? ""}>
        <option value="">{t("allRoles")}</option>
        {schoolRoles.map((one) => (
          <option key={one} value={one}>
            {t(`roles.${one}`)}
          </option>
        ))}
      </SelectField>
      <div className="flex flex-wrap gap-3">
        <Button type="submit">{t("show")}</Button>
        {search === "" && role === undefined ? null : (
          <Link href={paths.admin.people()} className={buttonLook("quiet")}>
            {t("clear")}
          </Link>
        )}
      </div>
    </form>
  );
}
