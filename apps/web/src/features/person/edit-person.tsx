"use client";

import type { PersonForAdmin } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useState } from "react";
import { ProblemNotice } from "@/shell/problem-notice";
import { StandingForm } from "@/shell/standing-form";
import { useTRPC } from "@/trpc/client";
import { NewPasswordForm } from "./new-password-form";
import { PersonAccess } from "./person-access";
import { PersonData } from "./person-data";
import { PersonFactor } from "./person-factor";
import { RoleField } from "./role-field";

type Props = {
  readonly person: PersonForAdmin;
  readonly self: boolean;
  /** Says what was done. */
  readonly onDone: (said: string) => void;
};

/** Everything that can be changed of one person. */
export function EditPerson({ person, self, onDone }: Props) {
  const t = useTranslations("admin.people");
  const standing = useTranslations("standing");
  const trpc = useTRPC();
  const [displayName, setDisplayName] = useState(person.displayName);
  const [role, setRole] = useState(person.role);
  const [missing, setMissing] = useState(false);
  const update = useMutation(
    trpc.person.update.mutationOptions({ onSuccess: () => onDone(t("saved", { name: displayName })) }),
  );

  function send(event: FormEvent): void {
    event.preventDefault();
    setMissing(displayName.trim() === "");
    if (displayName.trim() !== "" && !update.isPending) update.mutate({ personId: person.personId, displayName, role });
  }

  return (
    <div className="grid gap-8">
      {self ? <Notice tone="warning" title={t("self")} /> : null}
      <form noValidate onSubmit={send} className="grid gap-4">
        <TextField
          label={t("displayName")}
          name="displayName"
          autoComplete="off"
          maxLength={80}
          value={displayName}
          error={missing ? t("nameMissing") : undefined}
          onChange={(event) => setDisplayName(event.currentTarget.value)}
        />
        <RoleField value={role} onChange={setRole} />
        {role === person.role ? null : <p className="text-base text-soft">{t("roleNote")}</p>}
        <ProblemNotice error={update.error} />
        <Button type="submit" busy={update.isPending} className="justify-self-start">
          {t("save")}
        </Button>
      </form>
      {person.role === "student" ? (
        <section aria-labelledby="standing" className="grid gap-3">
          <h3 id="standing" className="text-xl">
            {standing("title")}
          </h3>
          <StandingForm personId={person.personId} onDone={() => onDone(t("saved", { name: displayName }))} />
        </section>
      ) : null}
      <NewPasswordForm person={person} onDone={onDone} />
      {person.secondFactor && !self ? <PersonFactor person={person} onDone={onDone} /> : null}
      <PersonAccess person={person} onDone={onDone} />
      <PersonData person={person} onDone={onDone} />
    </div>
  );
}
