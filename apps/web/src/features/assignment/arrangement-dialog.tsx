"use client";

import type { AssignmentId, PersonId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Dialog } from "@leesbewijs/ui/dialog";
import { ErrorSummary } from "@leesbewijs/ui/error-summary";
import { Icon } from "@leesbewijs/ui/icon";
import { SelectField } from "@leesbewijs/ui/select-field";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useFormatter, useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { fullMoment } from "@/i18n/moments";
import { toSchoolTime } from "@/i18n/school-time";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { readArrangement, type TypedArrangement } from "./read-arrangement";
import { useTimes } from "./use-times";

type Props = {
  readonly assignmentId: AssignmentId;
  readonly student: { readonly personId: PersonId; readonly displayName: string };
  readonly timeZone: string;
  readonly onChanged: () => Promise<unknown>;
};

const moments = ["opensAt", "dueAt", "closesAt"] as const;

/** Gives one student other moments or more tries at an assignment than the class has. */
export function ArrangementDialog({ assignmentId, student, timeZone, onChanged }: Props) {
  const t = useTranslations("teacher.arrangement");
  const teacher = useTranslations("teacher");
  const format = useFormatter();
  const trpc = useTRPC();
  const form = useRef<HTMLFormElement>(null);
  const times = useTimes(assignmentId);
  const [typed, setTyped] = useState<TypedArrangement | null>(null);
  const [sends, setSends] = useState(0);
  const save = useMutation(
    trpc.arrangement.save.mutationOptions({
      onSuccess: async () => {
        await Promise.all([times.refetch(), onChanged()]);
        setTyped(null);
      },
    }),
  );
  const { personId, displayName } = student;
  const found = times.data?.students.find((one) => one.personId === personId);
  const { arrangement, errors } = readArrangement(typed, timeZone);
  const shown = sends > 0 ? errors : {};
  const lines = moments.flatMap((name) =>
    errors[name] ? [{ name, text: teacher("moments.errorLine", { field: t(name), error: t(errors[name]) }) }] : [],
  );

  function start(): void {
    const text = (moment: Date | null | undefined): string => (moment ? toSchoolTime(moment, timeZone) : "");
    const own = found?.own;
    save.reset();
    setSends(0);
    setTyped({
      opensAt: text(own?.opensAt),
      dueAt: text(own?.dueAt),
      closesAt: text(own?.closesAt),
      extraTries: own?.extraTries ?? 0,
    });
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (save.isPending) return;
    if (!arrangement) return setSends(sends + 1);
    save.mutate({ assignmentId, personId, arrangement });
  }

  return (
    <>
      <Button look="quiet" className={`px-2 print:hidden ${found ? "" : "text-soft"}`} onClick={start}>
        <Icon name="clock" className="size-5" />
        <span className="sr-only">{t(found ? "changeOf" : "makeOf", { name: displayName })}</span>
      </Button>
      <Dialog
        open={typed !== null}
        onClose={() => setTyped(null)}
        title={t("of", { name: displayName })}
        closeLabel={teacher("form.cancel")}
      >
        {typed ? (
          <form ref={form} noValidate onSubmit={send} className="grid gap-5">
            <ErrorSummary title={teacher("form.errors")} errors={lines} form={form} sends={sends} />
            <p className="text-base text-soft">{t("note")}</p>
            {found?.standing ? (
              <p>{t("standingToo", { time: found.standing.extraTime, tries: found.standing.extraTries })}</p>
            ) : null}
            {moments.map((name) => (
              <TextField
                key={name}
                type="datetime-local"
                name={name}
                label={t(name)}
                hint={times.data ? t("classHas", { moment: format.dateTime(times.data[name], fullMoment) }) : undefined}
                value={typed[name]}
                error={shown[name] && t(shown[name])}
                onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
              />
            ))}
            <SelectField
              label={t("extraTries")}
              value={typed.extraTries}
              onChange={(event) => setTyped({ ...typed, extraTries: Number(event.currentTarget.value) })}
            >
              {Array.from({ length: 10 }, (_, tries) => (
                <option key={tries} value={tries}>
                  {t("triesOf", { tries })}
                </option>
              ))}
            </SelectField>
            <ProblemNotice error={save.error} />
            <Button type="submit" busy={save.isPending} className="justify-self-start">
              {teacher("form.save")}
            </Button>
          </form>
        ) : null}
      </Dialog>
    </>
  );
}
