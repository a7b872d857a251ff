"use client";

import { useState } from "react";
import { paths } from "@/paths";

/** Ends the session. One plain request, so that no page carries a client for it. */
export function SignOutButton({ label, failed }: { readonly label: string; readonly failed: string }) {
  const [trouble, setTrouble] = useState(false);
  async function signOut(): Promise<void> {
    const answer = await fetch("/api/trpc/session.signOut", {
      method: "POST",
      headers: { "content-type": "application/json" },
    }).catch(() => null);
    if (answer?.ok) window.location.assign(paths.front());
    else setTrouble(true);
  }
  return (
    <>
      <button
        type="button"
        onClick={() => void signOut()}
        className="-mr-2 inline-flex min-h-11 cursor-pointer items-center rounded-md px-2 text-base font-semibold text-accent underline underline-offset-4"
      >
        {label}
      </button>
      <output className="text-base text-bad empty:hidden">{trouble ? failed : ""}</output>
    </>
  );
}
