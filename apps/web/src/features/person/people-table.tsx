"use client";

import type { PersonForAdmin, PersonId } from "@leesbewijs/domain";
import { Badge } from "@leesbewijs/ui/badge";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { EmptyState } from "@leesbewijs/ui/empty-state";
import { Notice } from "@leesbewijs/ui/notice";
import { Cell, HeadCell, Table } from "@leesbewijs/ui/table";
import { useRouter } from "next/navigation";
import { useFormatter, useTranslations } from "next-intl";
import { useState } from "react";
import { datedMoment } from "@/i18n/moments";
import { EditPerson } from "./edit-person";

type Props = { readonly people: readonly PersonForAdmin[]; readonly self: PersonId };

/** The people of the school; each can be changed in a dialog. */
export function PeopleTable({ people, self }: Props) {
  const t = useTranslations("admin.people");
  const format = useFormatter();
  const router = useRouter();
  const [editing, setEditing] = useState<PersonId | null>(null);
  const [said, setSaid] = useState<string | null>(null);
  const person = people.find(({ personId }) => personId === editing);
  if (people.length === 0) {
    return (
      <EmptyState title={t("none")}>
        <p>{t("noneNote")}</p>
      </EmptyState>
    );
  }
  return (
    <div className="grid gap-4">
      <div role="status" className="empty:absolute">
        {said === null ? null : <Notice tone="good" title={said} />}
      </div>
      <Table caption={t("title")}>
        <thead>
          <tr>
            <HeadCell>{t("displayName")}</HeadCell>
            <HeadCell>{t("username")}</HeadCell>
            <HeadCell>{t("role")}</HeadCell>
            <HeadCell>{t("classes")}</HeadCell>
            <HeadCell>{t("lastSeen")}</HeadCell>
            <HeadCell>
              <span className="sr-only">{t("edit")}</span>
            </HeadCell>
          </tr>
        </thead>
        <tbody>
          {people.map((one) => (
            <tr key={one.personId}>
              <HeadCell scope="row">
                {one.displayName}{" "}
                {one.state === "active" ? null : (
                  <Badge tone={one.state === "pending" ? "warning" : "plain"}>{t(`states.${one.state}`)}</Badge>
                )}
              </HeadCell>
              <Cell>{one.username}</Cell>
              <Cell>{t(`roles.${one.role}`)}</Cell>
              <Cell>{format.list(one.classes)}</Cell>
              <Cell className="whitespace-nowrap">
                {one.lastSeenAt ? format.dateTime(one.lastSeenAt, datedMoment) : t("neverSeen")}
              </Cell>
              <Cell className="text-right">
                <Button look="quiet" onClick={() => setEditing(one.personId)}>
                  {t("edit")}
                  <span className="sr-only"> {one.displayName}</span>
                </Button>
              </Cell>
            </tr>
          ))}
        </tbody>
      </Table>
      <Dialog
        open={person !== undefined}
        onClose={() => setEditing(null)}
        title={person?.displayName ?? ""}
        closeLabel={t("close")}
        place="side"
      >
        {person ? (
          <EditPerson
            key={person.personId}
            person={person}
            self={person.personId === self}
            onDone={(done) => {
              setEditing(null);
              setSaid(done);
              router.refresh();
            }}
          />
        ) : null}
      </Dialog>
    </div>
  );
}
