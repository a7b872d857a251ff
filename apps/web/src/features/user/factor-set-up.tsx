"use client";

import type { FactorSetUp as SetUp } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { TextField } from "@leesbewijs/ui/text-field";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { type SubmitEvent, useEffect, useRef } from "react";
import { problemCode } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";
import { FormTrouble } from "./form-trouble";
import { useMissing } from "./use-missing";

const names = ["code"] as const;

type Props = {
  readonly setUp: SetUp;
  readonly onCodes: (backupCodes: readonly string[]) => void;
  readonly onStop: () => void;
};

/** The key for the app, to scan or to type, and the first code that the app makes of it. */
export function FactorSetUp({ setUp: { seed, address, drawing }, onCodes, onStop }: Props) {
  const t = useTranslations("factor");
  const trpc = useTRPC();
  const head = useRef<HTMLHeadingElement>(null);
  const { missing, check } = useMissing(names);
  const confirm = useMutation(
    trpc.factor.confirm.mutationOptions({ onSuccess: ({ backupCodes }) => onCodes(backupCodes) }),
  );
  useEffect(() => head.current?.focus(), []);

  function submit(event: SubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    const value = check(event.currentTarget);
    if (value) confirm.mutate({ code: value("code") });
  }

  return (
    <form noValidate className="grid gap-5" onSubmit={submit}>
      <h3 ref={head} tabIndex={-1} className="text-xl">
        {t("scanTitle")}
      </h3>
      <p>{t("scan")}</p>
      {/* Dark on light in every theme: not every camera reads it the other way round. */}
      <svg
        role="img"
        aria-label={t("drawing")}
        viewBox={`0 0 ${drawing.size} ${drawing.size}`}
        shapeRendering="crispEdges"
        className="w-full max-w-64 rounded-md border border-line bg-white text-black"
      >
        <path d={drawing.path} fill="currentColor" />
      </svg>
      <p>
        <a href={address} className="inline-flex min-h-11 items-center">
          {t("here")}
        </a>
      </p>
      <p>
        {t("type")}
        <span className="mt-1 block font-mono font-semibold tracking-wide break-words">
          {(seed.match(/.{1,4}/g) ?? []).join(" ")}
        </span>
      </p>
      <FormTrouble
        problem={confirm.isError ? problemCode(confirm.error) : null}
        missing={missing.map((name) => t(`missing.${name}`))}
      />
      <TextField
        name="code"
        label={t("code")}
        hint={t("codeHint")}
        error={missing.length > 0 ? t("missing.code") : undefined}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
        className="max-w-xs"
      />
      <div className="flex flex-wrap gap-3">
        <Button type="submit" busy={confirm.isPending}>
          {confirm.isPending ? t("busy") : t("turnOn")}
        </Button>
        <Button look="second" onClick={onStop}>
          {t("stop")}
        </Button>
      </div>
    </form>
  );
}
