import { type ReactNode, useId } from "react";

type Props = {
  readonly legend: ReactNode;
  readonly hint?: string | undefined;
  /** What is wrong with the choice and what would be right. */
  readonly error?: string | undefined;
  readonly children: ReactNode;
};

/** A native group of choices with its question above it, and its hint and error bound to it. */
export function ChoiceGroup({ legend, hint, error, children }: Props) {
  const id = useId();
  const described = [hint && `${id}-hint`, error && `${id}-error`].filter(Boolean).join(" ");
  return (
    <fieldset className="min-w-0" aria-describedby={described === "" ? undefined : described}>
      <legend className="mb-1.5 font-semibold">{legend}</legend>
      {hint ? (
        <p id={`${id}-hint`} className="mb-1.5 text-base text-soft">
          {hint}
        </p>
      ) : null}
      {error ? (
        <p id={`${id}-error`} className="mb-1.5 font-semibold text-bad">
          {error}
        </p>
      ) : null}
      <div className="grid gap-2">{children}</div>
    </fieldset>
  );
}
