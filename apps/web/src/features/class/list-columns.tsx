"use client";

import type { PersonField } from "@leesbewijs/domain";
import { Notice } from "@leesbewijs/ui/notice";
import { SelectField } from "@leesbewijs/ui/select-field";
import { useTranslations } from "next-intl";
import type { ListInHand, ReadList } from "./use-student-list";

const fields = [
  "number",
  "name",
  "givenName",
  "namePrefix",
  "familyName",
  "username",
  "email",
  "group",
] as const satisfies readonly PersonField[];

/** Which column holds what, and which class is meant: as the list was understood, to be put right. */
export function ListColumns({ list, read }: { readonly list: ListInHand; readonly read: ReadList }) {
  const t = useTranslations("teacher.list");
  const unnamed = !read.columns.some(
    ({ field }) => field === "name" || field === "givenName" || field === "familyName",
  );
  return (
    <div className="grid grid-cols-1 gap-4">
      {unnamed ? <Notice tone="warning" title={t("noNames")} /> : null}
      {read.groups.length > 1 ? (
        <SelectField
          label={t("group")}
          value={list.group ?? ""}
          className="max-w-sm"
          onChange={(event) => list.setGroup(event.currentTarget.value || undefined)}
        >
          <option value="">{t("allGroups")}</option>
          {read.groups.map((group) => (
            <option key={group} value={group}>
              {group}
            </option>
          ))}
        </SelectField>
      ) : null}
      <details open={unnamed} className="rounded-md border border-line bg-sheet">
        <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">{t("columns")}</summary>
        <div className="grid gap-4 px-4 pb-4 sm:grid-cols-2 lg:grid-cols-3">
          {read.columns.map(({ header, sample, field }, at) => (
            <SelectField
              // Columns have no name of their own.
              // oxlint-disable-next-line react/no-array-index-key
              key={at}
              label={header === "" ? t("columnSample", { number: at + 1, sample }) : header}
              value={field ?? ""}
              onChange={(event) => list.setColumn(at, fields.find((one) => one === event.currentTarget.value) ?? null)}
            >
              <option value="">{t("field.none")}</option>
              {fields.map((one) => (
                <option key={one} value={one}>
                  {t(`field.${one}`)}
                </option>
              ))}
            </SelectField>
          ))}
        </div>
      </details>
    </div>
  );
}
