"use client";

import type { ClassId } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useRouter } from "next/navigation";
import { useTranslations } from "next-intl";
import { type FormEvent, useRef, useState } from "react";
import { paths } from "@/paths";
import { newId } from "@/shell/new-id";
import { ProblemNotice } from "@/shell/problem-notice";
import { useTRPC } from "@/trpc/client";

/** Makes a class and goes to it, where its code is. */
export function NewClass() {
  const t = useTranslations("teacher.classes");
  const trpc = useTRPC();
  const router = useRouter();
  const field = useRef<HTMLInputElement>(null);
  const [classId] = useState(newId<ClassId>);
  const [name, setName] = useState("");
  const [missing, setMissing] = useState(false);
  const create = useMutation(
    trpc.class.create.mutationOptions({ onSuccess: () => router.push(paths.teacher.class(classId)) }),
  );
  const busy = create.isPending || create.isSuccess;

  function send(event: FormEvent): void {
    event.preventDefault();
    if (busy) return;
    setMissing(name.trim() === "");
    if (name.trim() === "") field.current?.focus();
    else create.mutate({ classId, name });
  }

  return (
    <form noValidate onSubmit={send} className="grid max-w-xl gap-3">
      <TextField
        ref={field}
        label={t("name")}
        hint={t("nameHint")}
        name="name"
        value={name}
        maxLength={60}
        autoComplete="off"
        error={missing ? t("nameMissing") : undefined}
        onChange={(event) => setName(event.currentTarget.value)}
        end={
          <Button type="submit" busy={busy} className="shrink-0">
            {busy ? t("making") : t("make")}
          </Button>
        }
      />
      <ProblemNotice error={create.error} />
    </form>
  );
}
