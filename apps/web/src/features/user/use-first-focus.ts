"use client";

import { type RefObject, useEffect, useRef } from "react";

/** Puts the cursor in the first field of a form that has just come in the place of what was pressed. */
export function useFirstFocus(): RefObject<HTMLFormElement | null> {
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => form.current?.querySelector("input")?.focus(), []);
  return form;
}
