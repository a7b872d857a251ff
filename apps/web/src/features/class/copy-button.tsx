"use client";

import { Button } from "@leesbewijs/ui/button";
import { useState } from "react";

type Props = { readonly text: string; readonly label: string; readonly copied: string; readonly failed: string };

/** Copies; where the browser does not allow that, it says so. */
export function CopyButton({ text, label, copied, failed }: Props) {
  const [outcome, setOutcome] = useState<"none" | "copied" | "failed">("none");
  async function copy(): Promise<void> {
    // Browsers have no clipboard on addresses without a certificate.
    const done = navigator.clipboard?.writeText(text).then(
      () => true,
      () => false,
    );
    setOutcome((await done) ? "copied" : "failed");
  }
  return (
    <>
      <Button look="second" onClick={() => void copy()}>
        {label}
      </Button>
      <span role="status" className="self-center text-base print:hidden">
        {outcome === "none" ? "" : outcome === "copied" ? copied : failed}
      </span>
    </>
  );
}
