"use client";

import { Button } from "@leesbewijs/ui/button";
import { TroubleText } from "./trouble-text";

/** Something broke while a page of a part was made; the navigation stays. */
export function PartError({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <div className="grid justify-items-start gap-5">
      <TroubleText />
      <Button onClick={reset}>
        <TroubleText again />
      </Button>
    </div>
  );
}
