"use client";

import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import { type SchoolRole, schoolRoles } from "./school-role";

type Props = { readonly value: SchoolRole; readonly onChange: (role: SchoolRole) => void };

export function RoleField({ value, onChange }: Props) {
  const t = useTranslations("admin.people");
  return (
    <SelectField
      label={t("role")}
      name="role"
      value={value}
      onChange={(event) => onChange(schoolRoles.find((role) => role === event.currentTarget.value) ?? value)}
    >
      {schoolRoles.map((role) => (
        <option key={role} value={role}>
          {t(`roles.${role}`)}
        </option>
      ))}
    </SelectField>
  );
}
