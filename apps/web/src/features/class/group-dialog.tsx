"use client";

import type { ClassGroup, ClassId, GroupId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { ErrorSummary } from "@leesbewijs/ui/error-summary";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { newId } from "@/shell/new-id";
import { ProblemNotice } from "@/shell/problem-notice";
import { StudentChecks } from "@/shell/student-checks";
import { useTRPC } from "@/trpc/client";
import type { ClassStudent } from "./use-class";

type Props = {
  readonly classId: ClassId;
  readonly students: readonly ClassStudent[];
  /** Null for a new one. */
  readonly group: ClassGroup | null;
  readonly onSaved: () => Promise<unknown>;
};

/** Makes a group of a class, or changes its name and who is in it. */
export function GroupDialog({ classId, students, group, onSaved }: Props) {
  const t = useTranslations("teacher");
  const trpc = useTRPC();
  const form = useRef<HTMLFormElement>(null);
  const [typed, setTyped] = useState<ClassGroup | null>(null);
  const [sends, setSends] = useState(0);
  const save = useMutation(
    trpc.class.saveGroup.mutationOptions({ onSuccess: () => onSaved().then(() => setTyped(null)) }),
  );
  const wrong = {
    name: typed?.name.trim() === "" ? t("groups.nameMissing") : undefined,
    personIds: typed?.personIds.length === 0 ? t("choice.missing") : undefined,
  };
  const errors = (["name", "personIds"] as const).flatMap((name) => {
    const text = wrong[name];
    return text === undefined ? [] : [{ name, text }];
  });
  const title = group ? t("groups.of", { name: group.name }) : t("groups.new");

  function start(): void {
    save.reset();
    setSends(0);
    setTyped(group ?? { groupId: newId<GroupId>(), name: "", personIds: [] });
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (!typed || save.isPending) return;
    if (errors.length > 0) return setSends(sends + 1);
    save.mutate({ classId, group: typed });
  }

  return (
    <>
      <Button look={group ? "quiet" : "second"} onClick={start}>
        {group ? (
          <>
            {t("groups.change")}
            <span className="sr-only"> {group.name}</span>
          </>
        ) : (
          t("groups.new")
        )}
      </Button>
      <Dialog open={typed !== null} onClose={() => setTyped(null)} title={title} closeLabel={t("form.cancel")}>
        {typed ? (
          <form ref={form} noValidate onSubmit={send} className="grid gap-5">
            <ErrorSummary title={t("form.errors")} errors={errors} form={form} sends={sends} />
            <TextField
              name="name"
              label={t("groups.name")}
              hint={t("groups.nameHint")}
              maxLength={60}
              autoComplete="off"
              value={typed.name}
              error={sends > 0 ? wrong.name : undefined}
              onChange={(event) => setTyped({ ...typed, name: event.currentTarget.value })}
            />
            <StudentChecks
              students={students}
              chosen={typed.personIds}
              error={sends > 0 ? wrong.personIds : undefined}
              onChange={(personIds) => setTyped({ ...typed, personIds })}
            />
            <ProblemNotice error={save.error} />
            <Button type="submit" busy={save.isPending} className="justify-self-start">
              {t("form.save")}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
