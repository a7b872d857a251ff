"use client";

import { Button } from "@leesbewijs/ui/button";
import { TroubleText } from "@/shell/trouble-text";

/** Something broke while a page was made. What the reader had typed or saved is still there. */
export default function ErrorPage({ reset }: { readonly error: Error; readonly reset: () => void }) {
  return (
    <main className="mx-auto grid max-w-180 justify-items-start gap-5 px-4 py-12">
      <TroubleText />
      <Button onClick={reset}>
        <TroubleText again />
      </Button>
    </main>
  );
}
