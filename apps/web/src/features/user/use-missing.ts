"use client";

import { useState } from "react";

/** Reads a form, and keeps which of its fields are still empty. What was typed stays in the form. */
export function useMissing<Name extends string>(names: readonly Name[]) {
  const [missing, setMissing] = useState<readonly Name[]>([]);

  /** What was typed in each field; null where something is missing. */
  function check(form: HTMLFormElement): ((name: Name) => string) | null {
    const data = new FormData(form);
    const valueOf = (name: Name): string => {
      const value = data.get(name);
      return typeof value === "string" ? value : "";
    };
    const empty = names.filter((name) => valueOf(name).trim() === "");
    setMissing(empty);
    return empty.length === 0 ? valueOf : null;
  }

  return { missing, check, clear: () => setMissing([]) };
}
