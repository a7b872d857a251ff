"use client";

import { PartError } from "@/shell/part-error";
import type { Failed } from "@/shell/trouble-text";

/** Something broke while a page was made. What the reader had typed or saved is still there. */
export default function ErrorPage(props: { readonly error: Failed; readonly reset: () => void }) {
  return (
    <main className="mx-auto max-w-180 px-4 py-12">
      <PartError {...props} />
    </main>
  );
}
