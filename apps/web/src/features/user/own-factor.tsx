"use client";

import type { FactorSetUp as SetUp } from "@leesbewijs/domain";
import { Button } from "@leesbewijs/ui/button";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { problemCode } from "@/shell/problem-code";
import { useTRPC } from "@/trpc/client";
import { BackupCodes } from "./backup-codes";
import { FactorOffForm } from "./factor-off-form";
import { FactorSetUp } from "./factor-set-up";
import { PasswordStep } from "./password-step";

type Props = {
  /** When it was switched on, in words; null where it is off. */
  readonly onSince: string | null;
  readonly left: number;
  readonly owner: string;
  /** Where somebody goes on who had to do this first. */
  readonly next: string | null;
};
type Step = "none" | "password" | "renew" | "off" | { readonly setUp: SetUp } | { readonly codes: readonly string[] };

/** One's own second factor: set up step by step, its backup codes, and switching it off. */
export function OwnFactor({ onSince, left, owner, next }: Props) {
  const t = useTranslations("factor");
  const trpc = useTRPC();
  const router = useRouter();
  const [step, setStep] = useState<Step>("none");
  const start = useMutation(trpc.factor.start.mutationOptions({ onSuccess: (setUp) => setStep({ setUp }) }));
  const renew = useMutation(
    trpc.factor.renewCodes.mutationOptions({ onSuccess: ({ backupCodes }) => setStep({ codes: backupCodes }) }),
  );
  const stop = (): void => {
    start.reset();
    renew.reset();
    setStep("none");
  };
  // Back where it began, the cursor is there too.
  const box = useRef<HTMLDivElement>(null);
  const moved = useRef(false);
  useEffect(() => {
    if (step !== "none") moved.current = true;
    else if (moved.current) box.current?.focus();
  }, [step]);
  const done = (): void => {
    stop();
    if (next) window.location.assign(next);
    else router.refresh();
  };

  if (typeof step === "object" && "codes" in step) {
    return <BackupCodes codes={step.codes} owner={owner} onKept={done} />;
  }
  if (typeof step === "object") {
    return <FactorSetUp setUp={step.setUp} onCodes={(codes) => setStep({ codes })} onStop={stop} />;
  }
  if (step === "off") return <FactorOffForm onOff={done} onStop={stop} />;
  if (step === "password" || step === "renew") {
    const asked = step === "renew" ? renew : start;
    return (
      <>
        {step === "renew" ? <p>{t("renewNote")}</p> : null}
        <PasswordStep
          label={step === "renew" ? t("renew") : t("goOn")}
          busy={asked.isPending}
          problem={asked.isError ? problemCode(asked.error) : null}
          onPassword={(password) => asked.mutate({ password })}
          onStop={stop}
        />
      </>
    );
  }
  if (onSince === null) {
    return (
      <div ref={box} tabIndex={-1}>
        <Button onClick={() => setStep("password")}>{t("begin")}</Button>
      </div>
    );
  }
  return (
    <div ref={box} tabIndex={-1} className="grid gap-4">
      <p role="status" className="font-semibold">
        {t("on", { moment: onSince })}
      </p>
      <p>{t("left", { count: left })}</p>
      <div className="flex flex-wrap gap-3">
        <Button look="second" onClick={() => setStep("renew")}>
          {t("renew")}
        </Button>
        <Button look="second" onClick={() => setStep("off")}>
          {t("turnOff")}
        </Button>
      </div>
      <p className="text-base text-soft">{t("turnOffNote")}</p>
      <p className="text-base text-soft">{t("lost")}</p>
    </div>
  );
}
