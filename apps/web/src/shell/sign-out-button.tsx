"use client";

import { Button } from "@leesbewijs/ui/button";
import { Notice } from "@leesbewijs/ui/notice";
import { useState } from "react";
import { browserClock } from "@/outbox/clock";
import { forgetPages } from "@/outbox/kept-page";
import { openStore } from "@/outbox/open-store";
import { paths } from "@/paths";

type Props = {
  readonly personId: string;
  readonly words: {
    readonly signOut: string;
    readonly failed: string;
    readonly unsentTitle: string;
    readonly unsentText: string;
    readonly anyway: string;
    readonly stay: string;
  };
};

/**
 * Ends the session, and takes what this browser kept for the person away. Warns where answers have not been sent: those
 * stay until the same person signs in here again. One plain request, so that no page carries a client for it.
 */
export function SignOutButton({ personId, words }: Props) {
  const [state, setState] = useState<"idle" | "unsent" | "failed">("idle");

  async function signOut(anyway: boolean): Promise<void> {
    const store = await openStore(globalThis.indexedDB, browserClock);
    const kept = await store.answers(personId);
    if (!anyway && kept.some(({ stored }) => !stored)) return setState("unsent");
    const answer = await fetch("/api/trpc/session.signOut", {
      method: "POST",
      headers: { "content-type": "application/json" },
    }).catch(() => null);
    if (!answer?.ok) return setState("failed");
    await Promise.all([store.removeStored(personId), forgetPages()]);
    window.location.assign(paths.front());
  }

  return (
    <>
      <button
        type="button"
        onClick={() => void signOut(false)}
        className="-mr-2 inline-flex min-h-11 cursor-pointer items-center rounded-md px-2 text-base font-semibold text-accent underline underline-offset-4"
      >
        {words.signOut}
      </button>
      <div role="alert" className="w-full empty:hidden">
        {state === "unsent" ? (
          <Notice tone="warning" title={words.unsentTitle} className="my-2">
            <p>{words.unsentText}</p>
            <div className="mt-1 flex flex-wrap gap-2">
              <Button look="second" onClick={() => setState("idle")}>
                {words.stay}
              </Button>
              <Button look="second" onClick={() => void signOut(true)}>
                {words.anyway}
              </Button>
            </div>
          </Notice>
        ) : null}
        {state === "failed" ? <p className="text-base text-bad">{words.failed}</p> : null}
      </div>
    </>
  );
}
