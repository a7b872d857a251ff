"use client";

import { usePathname, useSearchParams } from "next/navigation";

/** Tells a form which page to come back to, less the part of the query that the form is about. */
export function BackField({ without = "" }: { readonly without?: string }) {
  const path = usePathname();
  const query = [...useSearchParams()].filter(([name]) => name !== without);
  const text = new URLSearchParams(query).toString();
  return <input type="hidden" name="back" value={text === "" ? path : `${path}?${text}`} />;
}
