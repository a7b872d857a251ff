"use client";

import { Badge } from "@leesbewijs/ui/badge";
import { ConfirmButton } from "@leesbewijs/ui/confirm-button";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useQuery } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { useTRPC } from "@/trpc/client";
import { NewCards } from "./new-cards";
import { StandingDialog } from "./standing-dialog";
import type { ClassInHand, ClassStudent } from "./use-class";

type Props = { readonly inHand: ClassInHand; readonly students: readonly ClassStudent[] };

/** Who is in the class. */
export function ClassStudents({ inHand, students }: Props) {
  const t = useTranslations("teacher.students");
  const format = useFormatter();
  const trpc = useTRPC();
  const { classId } = inHand.group;
  const standing = useQuery(trpc.arrangement.listStanding.queryOptions({ classId }));
  const arranged = new Set(standing.data?.map(({ personId }) => personId));
  if (students.length === 0) {
    return (
      <EmptyState title={t("none")}>
        <p>{t("noneNote")}</p>
      </EmptyState>
    );
  }
  return (
    <Table caption={t("table")}>
      <thead>
        <tr>
          <HeadCell>{t("name")}</HeadCell>
          <HeadCell>{t("username")}</HeadCell>
          <HeadCell>{t("joined")}</HeadCell>
          <HeadCell>
            <span className="sr-only">{t("actions")}</span>
          </HeadCell>
        </tr>
      </thead>
      <tbody>
        {students.map((student) => (
          <tr key={student.personId}>
            <HeadCell scope="row">
              {student.displayName} {student.state === "deactivated" ? <Badge>{t("deactivated")}</Badge> : null}
            </HeadCell>
            <Cell>
              {student.username}
              {student.number === null ? null : <span className="block text-soft tabular-nums">{student.number}</span>}
            </Cell>
            <Cell className="whitespace-nowrap">
              {format.dateTime(student.joinedAt, { day: "numeric", month: "short", year: "numeric" })}
            </Cell>
            <Cell className="text-right whitespace-nowrap">
              <StandingDialog student={student} arranged={arranged.has(student.personId)} />
              <NewCards
                inHand={inHand}
                students={[student]}
                look="quiet"
                label={
                  <>
                    {t("newCard")}
                    <span className="sr-only"> {student.displayName}</span>
                  </>
                }
              />
              <ConfirmButton
                look="quiet"
                label={
                  <>
                    {t("remove")}
                    <span className="sr-only"> {student.displayName}</span>
                  </>
                }
                title={t("removeAsk", { name: student.displayName })}
                confirm={t("remove")}
                cancel={t("cancel")}
                busy={inHand.busy}
                onConfirm={() => inHand.remove(student)}
              >
                <p>{t("removeNote")}</p>
              </ConfirmButton>
            </Cell>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
