"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** Tells a form which page to come back to. */
export function BackField() {
  const path = usePathname();
  const query = useSearchParams().toString();
  return <input type="hidden" name="back" value={query === "" ? path : `${path}?${query}`} />;
}
