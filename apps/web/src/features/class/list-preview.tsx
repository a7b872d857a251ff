"use client";

import { Badge, type BadgeTone } from "@leesbewijs/ui/badge";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useTranslations } from "next-intl";
import type { RefObject } from "react";
import { ListColumns } from "./list-columns";
import { ListRejected } from "./list-rejected";
import type { ListInHand, ReadList } from "./use-student-list";

type Props = {
  readonly list: ListInHand;
  readonly read: ReadList;
  readonly headingRef: RefObject<HTMLHeadingElement | null>;
};

const tones: Readonly<Record<ReadList["rows"][number]["state"], BadgeTone>> = {
  new: "good",
  known: "info",
  inClass: "plain",
  inSchool: "plain",
  sameName: "warning",
};

/** What a list would change; nothing is stored yet. */
export function ListPreview({ list, read, headingRef }: Props) {
  const t = useTranslations("teacher.list");
  const count = list.chosen.length;
  const { into } = list;
  const withClass = into.kind === "school" && into.role === "student";
  return (
    <section aria-labelledby="look" className="grid grid-cols-1 gap-5">
      <h2 id="look" ref={headingRef} tabIndex={-1} className="text-2xl">
        {t(into.kind === "class" ? "lookTitle" : "peopleFound", { count: read.rows.length })}
      </h2>
      <p>{t("nothingYet")}</p>
      <ListColumns list={list} read={read} />
      {read.rows.length === 0 ? null : (
        <Table caption={t("table")}>
          <thead>
            <tr>
              <HeadCell>{t("add")}</HeadCell>
              <HeadCell>{t("name")}</HeadCell>
              <HeadCell>{t("number")}</HeadCell>
              {withClass ? <HeadCell>{t("field.group")}</HeadCell> : null}
              <HeadCell>{t("username")}</HeadCell>
              <HeadCell>{t("what")}</HeadCell>
            </tr>
          </thead>
          <tbody>
            {read.rows.map(({ line, displayName, student, state }) => (
              <tr key={line}>
                <Cell>
                  {state === "inClass" || state === "inSchool" ? null : (
                    <label className="inline-grid min-h-11 min-w-11 place-items-center">
                      <span className="sr-only">{t("addName", { name: displayName })}</span>
                      <input
                        type="checkbox"
                        className="size-6"
                        checked={!list.skipped.has(line)}
                        onChange={(event) => list.skip(line, !event.currentTarget.checked)}
                      />
                    </label>
                  )}
                </Cell>
                <HeadCell scope="row">{displayName}</HeadCell>
                <Cell className="tabular-nums">{student.number}</Cell>
                {withClass ? <Cell>{read.noSuchClass.includes(student.group) ? "" : student.group}</Cell> : null}
                <Cell>{state === "new" || state === "sameName" ? student.username : ""}</Cell>
                <Cell className="min-w-44">
                  <Badge tone={tones[state]}>{t(`state.${state}`)}</Badge>
                  {state === "sameName" ? (
                    <span className="mt-1 block text-soft">
                      {t(into.kind === "class" ? "sameNameNote" : "sameNameInSchool")}
                    </span>
                  ) : null}
                </Cell>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
      <ListRejected read={read} />
      {read.noSuchClass.length > 0 ? (
        <Notice tone="warning" title={t("noSuchClass", { classes: read.noSuchClass.join(", ") })}>
          <p>{t("noSuchClassNote")}</p>
        </Notice>
      ) : null}
      {read.missing.length > 0 ? (
        <details className="rounded-md border border-line bg-sheet">
          <summary className="min-h-12 cursor-pointer px-4 py-2.5 font-semibold">
            {t("missing", { count: read.missing.length })}
          </summary>
          <p className="px-4 pb-3">
            {t("missingNote")} {read.missing.join(", ")}
          </p>
        </details>
      ) : null}
      <div className="grid justify-items-start gap-2">
        <Button busy={list.adding} onClick={list.add} aria-describedby="add-note">
          {list.adding ? t("adding") : t(into.kind === "class" ? "addAll" : "addPeople", { count })}
        </Button>
        <p id="add-note" className="text-base text-soft">
          {count === 0 ? t("nobodyChosen") : t(into.kind === "class" ? "addNote" : "addPeopleNote")}
        </p>
      </div>
    </section>
  );
}
