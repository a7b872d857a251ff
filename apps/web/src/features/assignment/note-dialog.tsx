"use client";

import type { AssignmentId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { Icon } from "@leesbewijs/ui/icon";
import { RadioRow } from "@leesbewijs/ui/radio-row";
import { TextArea } from "@leesbewijs/ui/text-area";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import type { ResultRow } from "./sort-rows";

type Props = {
  readonly assignmentId: AssignmentId;
  readonly row: Pick<ResultRow, "personId" | "displayName" | "state" | "comment">;
  readonly onChanged: () => Promise<unknown>;
};

/** What a teacher says to one student about the work, and whether it counts. */
export function NoteDialog({ assignmentId, row, onChanged }: Props) {
  const t = useTranslations("teacher.results.note");
  const form = useTranslations("teacher.form");
  const trpc = useTRPC();
  const [open, setOpen] = useState(false);
  const [comment, setComment] = useState("");
  const [excused, setExcused] = useState(false);
  const save = useMutation(
    trpc.assignment.saveNote.mutationOptions({ onSuccess: () => onChanged().then(() => setOpen(false)) }),
  );
  const { personId, displayName } = row;

  function start(): void {
    save.reset();
    setComment(row.comment);
    setExcused(row.state === "excused");
    setOpen(true);
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (!save.isPending) save.mutate({ assignmentId, personId, comment, excused });
  }

  return (
    <>
      <Button look="quiet" className={`px-2 print:hidden ${row.comment ? "" : "text-soft"}`} onClick={start}>
        <Icon name="pen" className="size-5" />
        <span className="sr-only">{t("of", { name: displayName })}</span>
      </Button>
      <Dialog open={open} onClose={() => setOpen(false)} title={displayName} closeLabel={form("cancel")}>
        {open ? (
          <form onSubmit={send} className="grid gap-5">
            <TextArea
              label={t("comment")}
              hint={t("commentHint")}
              rows={3}
              maxLength={1000}
              value={comment}
              onChange={(event) => setComment(event.currentTarget.value)}
            />
            <RadioRow type="checkbox" checked={excused} onChange={() => setExcused(!excused)} label={t("excused")} />
            <ProblemNotice error={save.error} />
            <Button type="submit" busy={save.isPending} className="justify-self-start">
              {t("save")}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
