"use client";

import { Button } from "@leesbewijs/ui/button";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { type Failed, TroubleText } from "./trouble-text";

type Props = { readonly error: Failed; readonly reset: () => void };

/** Something broke while a page of a part was made; the navigation stays. */
export function PartError({ error, reset }: Props) {
  const router = useRouter();
  const [trying, startTrying] = useTransition();
  // The server made what broke: it is asked again, where `reset` alone shows the same once more.
  const again = () =>
    startTrying(() => {
      router.refresh();
      reset();
    });
  return (
    <div className="grid justify-items-start gap-5">
      <TroubleText error={error} />
      <Button busy={trying} onClick={again}>
        <TroubleText again />
      </Button>
    </div>
  );
}
