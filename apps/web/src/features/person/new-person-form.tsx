"use client";

import type { PersonId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { ErrorSummary } from "@leesbewijs/ui/error-summary";
import { PasswordField } from "@leesbewijs/ui/password-field";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { newId } from "@/shell/new-id";
import { problemCode } from "@/shell/problem-code";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";
import { checkPerson, type NewPerson, passwordLength } from "./check-person";
import { RoleField } from "./role-field";

const nobody: NewPerson = { displayName: "", username: "", role: "student", password: "" };

/** Name, username, role and a first password. The person's id is kept, so that a second send adds no second person. */
export function NewPersonForm({ onAdded }: { readonly onAdded: (name: string) => void }) {
  const t = useTranslations("admin.people");
  const problem = useTranslations("problem");
  const trpc = useTRPC();
  const form = useRef<HTMLFormElement>(null);
  const [personId] = useState(newId<PersonId>);
  const [person, setPerson] = useState(nobody);
  const [sends, setSends] = useState(0);
  const create = useMutation(trpc.person.create.mutationOptions({ onSuccess: () => onAdded(person.displayName) }));
  const errors = checkPerson(person);
  const length = passwordLength(person.role);
  const names = ["displayName", "username", "password"] as const;
  const lines = names.flatMap((name) => (errors[name] ? [{ name, text: t(errors[name], { length }) }] : []));
  const refused = create.error ? problemCode(create.error) : null;
  const taken = refused === "usernameTaken";
  const common = refused === "passwordTooCommon";
  const shown = (name: (typeof names)[number]) => (sends > 0 && errors[name] ? t(errors[name], { length }) : undefined);

  function change(part: Partial<NewPerson>): void {
    if (create.isError) create.reset();
    setPerson({ ...person, ...part });
  }
  function send(event: FormEvent): void {
    event.preventDefault();
    if (create.isPending) return;
    if (lines.length > 0) return setSends(sends + 1);
    setSends(0);
    create.mutate({ personId, ...person });
  }

  return (
    <form ref={form} noValidate onSubmit={send} className="grid gap-5">
      <ErrorSummary title={t("errors")} errors={lines} form={form} sends={sends} />
      <RoleField value={person.role} onChange={(role) => change({ role })} />
      <TextField
        label={t("displayName")}
        name="displayName"
        autoComplete="off"
        maxLength={80}
        value={person.displayName}
        error={shown("displayName")}
        onChange={(event) => change({ displayName: event.currentTarget.value })}
      />
      <TextField
        label={t("username")}
        hint={t("usernameHint")}
        name="username"
        autoComplete="off"
        autoCapitalize="none"
        spellCheck={false}
        maxLength={40}
        value={person.username}
        error={taken ? problem("usernameTaken") : shown("username")}
        onChange={(event) => change({ username: event.currentTarget.value })}
      />
      <PasswordField
        label={t("password")}
        hint={t("passwordHint", { length })}
        show={t("showPassword")}
        hide={t("hidePassword")}
        name="password"
        autoComplete="new-password"
        maxLength={128}
        value={person.password}
        error={common ? problem("passwordTooCommon") : shown("password")}
        onChange={(event) => change({ password: event.currentTarget.value })}
      />
      <ProblemNotice error={create.error} />
      <Button type="submit" busy={create.isPending} className="justify-self-start">
        {create.isPending ? t("adding") : t("add")}
      </Button>
    </form>
  );
}
