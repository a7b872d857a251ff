"use client";

import { Badge } from "@leesbewijs/ui/badge";
import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useMutation } from "@tanstack/react-query";
import { useTranslations } from "next-intl";
import { useState } from "react";
import { problemCode } from "@/shell/problem-code";
import { ProveDialog } from "@/shell/prove-dialog";
import { useProof, wantsProof } from "@/shell/use-proof";
import { useTRPC } from "@/trpc/client";

type Props = {
  readonly sessions: readonly { readonly sessionId: string; readonly since: string; readonly here: boolean }[];
};

/** Where somebody is signed in, each of which but this one can be ended. */
export function SessionList({ sessions }: Props) {
  const t = useTranslations("sessions");
  const problem = useTranslations("problem");
  const trpc = useTRPC();
  const user = useTranslations("user");
  const proof = useProof();
  const [ended, setEnded] = useState<readonly string[]>([]);
  const end = useMutation(
    trpc.session.end.mutationOptions({
      onSuccess: (_, { sessionId }) => setEnded((all) => [...all, sessionId]),
      onError: (error, input) => proof.ask(error, () => end.mutate(input)),
    }),
  );
  const shown = sessions.filter(({ sessionId }) => !ended.includes(sessionId));
  return (
    <div className="grid gap-4">
      {end.isError && !wantsProof(end.error) ? (
        <Notice tone="bad" role="alert">
          <p>{problem(problemCode(end.error))}</p>
        </Notice>
      ) : null}
      <ul className="grid gap-2">
        {shown.map(({ sessionId, since, here }) => (
          <li
            key={sessionId}
            className="flex min-h-13 flex-wrap items-center justify-between gap-x-4 gap-y-2 rounded-md border border-line bg-sheet px-4 py-2"
          >
            <span id={`since-${sessionId}`}>{t("since", { moment: since })}</span>
            {here ? (
              <Badge tone="info">{t("here")}</Badge>
            ) : (
              <Button
                look="second"
                aria-describedby={`since-${sessionId}`}
                busy={end.isPending && end.variables.sessionId === sessionId}
                onClick={() => end.mutate({ sessionId })}
              >
                {t("end")}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="font-semibold empty:hidden">
        {ended.length > 0 ? t("ended") : ""}
      </p>
      <ProveDialog proof={proof} show={user("show")} hide={user("hide")} />
    </div>
  );
}
