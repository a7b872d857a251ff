"use client";

import { type RefObject, useEffect, useRef } from "react";
import { Notice } from "./notice.tsx";

export type FieldError = { readonly name: string; readonly text: string };

type Props = {
  readonly title: string;
  readonly errors: readonly FieldError[];
  /** The form that holds the named fields. */
  readonly form: RefObject<HTMLFormElement | null>;
  /** Counts the sends: each one that fails moves the focus here. */
  readonly sends: number;
};

/** Everything that is wrong with a form, above it; each line leads to its field. */
export function ErrorSummary({ title, errors, form, sends }: Props) {
  const ref = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (sends > 0) ref.current?.focus();
  }, [sends]);
  if (sends === 0 || errors.length === 0) return null;
  return (
    <Notice ref={ref} tabIndex={-1} tone="bad" title={title} role="group" aria-label={title}>
      <ul className="list-disc pl-6">
        {errors.map(({ name, text }) => (
          <li key={name}>
            <button
              type="button"
              className="inline cursor-pointer py-1 text-left underline underline-offset-4"
              onClick={() => fieldOf(form.current, name)?.focus()}
            >
              {text}
            </button>
          </li>
        ))}
      </ul>
    </Notice>
  );
}

function fieldOf(form: HTMLFormElement | null, name: string): HTMLElement | null {
  return form?.querySelector<HTMLElement>(`[name="${CSS.escape(name)}"]`) ?? null;
}
