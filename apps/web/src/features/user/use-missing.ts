"use client";

import { useState } from "react";

/** Reads a form, and keeps which of its fields are still empty. What was typed stays in the form. */
export function useMissing<Name extends string>(names: readonly Name[]) {
  const [missing, setMissing] = useState<readonly Name[]>([]);

  function check(form: HTMLFormElement): Record<Name, string> | null {
    const data = new FormData(form);
    const values = Object.fromEntries(names.map((name) => [name, String(data.get(name) ?? "")])) as Record<Name, string>;
    const empty = names.filter((name) => values[name].trim() === "");
    setMissing(empty);
    return empty.length === 0 ? values : null;
  }

  return { missing, check, clear: () => setMissing([]) };
}
